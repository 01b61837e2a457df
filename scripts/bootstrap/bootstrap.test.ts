import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';

let repository: string;

/** A repository with nothing but the bootstrap and a command, in a folder with a space. */
beforeEach(() => {
  repository = join(mkdtempSync(join(tmpdir(), 'bootstrap-')), 'a clone');
  cpSync(import.meta.dirname, join(repository, 'scripts/bootstrap'), { recursive: true });
  mkdirSync(join(repository, 'scripts/start'));
  writeFileSync(join(repository, 'scripts/start/main.ts'), '');
});

/** Runs the bootstrap. @param before code that makes the machine look different */
function run({
  before = '',
  env = {},
  command = 'start',
}: {
  before?: string;
  env?: NodeJS.ProcessEnv;
  command?: string;
} = {}) {
  const preload = `data:text/javascript,${encodeURIComponent(before)}`;
  const script = join(repository, 'scripts/bootstrap/run.mjs');
  return spawnSync(process.execPath, ['--import', preload, script, command], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

function expectSentence(result: ReturnType<typeof run>, sentence: RegExp): void {
  expect(result.stderr).toMatch(sentence);
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  expect(result.status).toBe(1);
}

test('an old Node is told which one to install', () => {
  const before = `Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } });`;
  expectSentence(run({ before }), /Node\.js 16\.20\.2 is too old: install Node\.js 18 or newer/);
});

test('a machine without builds is told what is supported', () => {
  const before = `Object.defineProperty(process, 'platform', { value: 'sunos' });`;
  expectSentence(run({ before }), /This machine \(sunos .*is not supported: use Linux/);
});

test('a folder that is not ours is told', () => {
  chmodSync(repository, 0o555);
  // Root may write everywhere: be somebody else.
  const before = `if (process.getuid() === 0) process.setuid(65534);`;
  chmodSync(join(repository, '..'), 0o755);
  expectSentence(run({ before }), /The folder .*a clone can't be written/);
});

test('a full disk is told before anything is fetched', () => {
  const before = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.statfsSync = () => ({ bavail: 250_000, bsize: 4096 });
    syncBuiltinESMExports();`;
  expectSentence(run({ before }), /The disk has 1\.0 GB free.*needs about 3 GB/);
});

test('a machine without npm is told', () => {
  expectSentence(run({ env: { PATH: '/nowhere' } }), /npm is missing: install Node\.js together/);
});

test('a machine without network is told', { timeout: 60_000 }, () => {
  const npm = {
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_cache: join(repository, 'cache'),
  };
  expectSentence(run({ env: npm }), /The npm registry could not be reached: check the network/);
});

test('an unknown command is told', () => {
  expectSentence(run({ command: 'dance' }), /There is no command "dance": run "npm start"/);
});
