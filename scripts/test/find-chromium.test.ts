import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

const site = resolve(import.meta.dirname, '../../site');

function program(name: string, mode = 0o755): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return { folder, path };
}

test('CHROMIUM_PATH wins', () => {
  const own = program('my-browser');
  const other = program('chromium');
  const env = { CHROMIUM_PATH: own.path, PATH: other.folder };
  expect(findChromium(env, site)).toBe(own.path);
});

test("the system's own is found on PATH", () => {
  const { folder, path } = program('google-chrome');
  expect(findChromium({ PATH: `/nowhere:${folder}` }, site)).toBe(path);
});

test('a file that is no program is passed over', () => {
  const broken = program('chromium', 0o644);
  const fine = program('chromium');
  expect(findChromium({ PATH: `${broken.folder}:${fine.folder}` }, site)).toBe(fine.path);
});
