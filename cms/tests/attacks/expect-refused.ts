import { expect } from 'vitest';
import type { AdminResponse } from '../admin-client.ts';

/** Expects a 4xx with none of the secrets anywhere in the answer. */
export function expectRefused(answer: AdminResponse, secrets: readonly string[]): void {
  expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
  expectNoSecrets(answer, secrets);
}

/** Expects that the answer, whatever it is, tells none of the secrets. */
export function expectNoSecrets({ body }: AdminResponse, secrets: readonly string[]): void {
  const text = JSON.stringify(body ?? '');
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}
