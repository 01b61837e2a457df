import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimDataDir } from './claim-data-dir.ts';

const newDataDir = () => mkdtempSync(join(tmpdir(), 'claim-'));

test('a folder is claimed until the process exits', () => {
  const dataDir = newDataDir();
  const file = join(dataDir, 'running.pid');
  const program = `
    const { claimDataDir } = await import(${JSON.stringify(import.meta.resolve('./claim-data-dir.ts'))});
    claimDataDir(${JSON.stringify(dataDir)});
    console.log((await import('node:fs')).readFileSync(${JSON.stringify(file)}, 'utf8'), process.pid);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^(\d+) \1\n$/);
  expect(existsSync(file)).toBe(false);
});

test("a running service's folder is refused", () => {
  const dataDir = newDataDir();
  writeFileSync(join(dataDir, 'running.pid'), String(process.ppid));
  expect(() => claimDataDir(dataDir)).toThrow(`process ${process.ppid}`);
});

test('the claim of a process that is gone does not hold', () => {
  const dataDir = newDataDir();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(dataDir, 'running.pid'), String(pid));
  expect(() => claimDataDir(dataDir)).not.toThrow();
});
