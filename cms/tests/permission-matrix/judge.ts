import type { AdminResponse } from '../admin-client.ts';

/**
 * What an answer amounts to: `allowed`, `refused`, or in words what is wrong with it. `secrets`
 * must be nowhere in a refusal, `secretsEvenSo` not in what is allowed either.
 */
export function judge(
  { status, body }: AdminResponse,
  secrets: readonly string[],
  secretsEvenSo: readonly string[],
): string {
  const isAllowed = status >= 200 && status < 300;
  const answer = JSON.stringify(body ?? '');
  const hidden = isAllowed ? secretsEvenSo : secrets;
  if (hidden.some((secret) => answer.includes(secret))) return `${status} and tells a secret`;
  if (isAllowed) return 'allowed';
  const isRefused = status >= 400 && status < 500;
  return isRefused ? 'refused' : `${status}: ${answer.slice(0, 300)}`;
}
