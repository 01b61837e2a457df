import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const now = () => fingerprint(root, ['package.json', 'src']);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  write('package.json', '{}');
  write('src/a/b.ts', 'one');
});

test('the same files have the same fingerprint', () => {
  const before = now();
  write('src/a/b.ts', 'one');
  expect(now()).toBe(before);
});

test.each([
  ['a changed file', 'src/a/b.ts'],
  ['a new file', 'src/c.ts'],
  ['a changed manifest', 'package.json'],
])('%s changes it', (_, path) => {
  const before = now();
  write(path, 'two');
  expect(now()).not.toBe(before);
});

test.each(['src/a/b.test.ts', 'src/node_modules/c.ts', 'dist/d.js'])('%s does not', (path) => {
  const before = now();
  write(path, 'two');
  expect(now()).toBe(before);
});
