import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { buildOnce } from './build-once.ts';

let root: string;
const what = { inputs: ['input.txt'], stampFile: '.stamp' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-once-'));
  writeFileSync(join(root, 'input.txt'), 'one');
});

test('the same inputs are built once', async () => {
  const build = vi.fn(() => Promise.resolve());
  await buildOnce(root, what, build);
  await buildOnce(root, what, build);
  expect(build).toHaveBeenCalledOnce();
});

test('changed inputs are built again', async () => {
  const build = vi.fn(() => Promise.resolve());
  await buildOnce(root, what, build);
  writeFileSync(join(root, 'input.txt'), 'two');
  await buildOnce(root, what, build);
  expect(build).toHaveBeenCalledTimes(2);
});

test('a failed build is tried again, also when the one before it had succeeded', async () => {
  const failing = () => Promise.reject(new Error('no'));
  const build = vi.fn(() => Promise.resolve());
  await buildOnce(root, what, build);
  writeFileSync(join(root, 'input.txt'), 'two');
  await expect(buildOnce(root, what, failing)).rejects.toThrow('no');
  writeFileSync(join(root, 'input.txt'), 'one');
  await buildOnce(root, what, build);
  expect(build).toHaveBeenCalledTimes(2);
});
