import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readOrMakeSecrets } from './secrets.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
});

test('secrets are made once, for the owner only', () => {
  const first = readOrMakeSecrets(dataDir);
  expect(readOrMakeSecrets(dataDir)).toEqual(first);
  expect(statSync(join(dataDir, 'secrets.env')).mode & 0o777).toBe(0o600);
});

test('no two installations share a secret, and no two secrets are the same', () => {
  const other = mkdtempSync(join(tmpdir(), 'secrets-'));
  const values = [readOrMakeSecrets(dataDir), readOrMakeSecrets(other)].flatMap(Object.values);
  expect(new Set(values).size).toBe(values.length);
});

test('the webhook secret is 32 bytes in base64', () => {
  const { WEBHOOK_SECRETS = '' } = readOrMakeSecrets(dataDir);
  expect(Buffer.from(WEBHOOK_SECRETS, 'base64')).toHaveLength(32);
});

test('a missing secret is added and the others stay', () => {
  const file = join(dataDir, 'secrets.env');
  writeFileSync(file, '# ours\nAPI_TOKEN_SALT=kept\n', { mode: 0o644 });
  const secrets = readOrMakeSecrets(dataDir);
  expect(secrets['API_TOKEN_SALT']).toBe('kept');
  expect(secrets['APP_KEYS']).toMatch(/.+,.+/);
  expect(readFileSync(file, 'utf8')).toMatch(/^# ours\nAPI_TOKEN_SALT=kept\nAPP_KEYS=/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
