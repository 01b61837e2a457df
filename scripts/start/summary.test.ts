import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeLogins } from '../demo-content/load/write-logins.ts';
import { demoLoginsFile } from './demo-logins-file.ts';
import { readSettings } from './settings.ts';
import { summary } from './summary.ts';

let dataDir: string;
const running = { failed: new Promise<never>(() => undefined) };
const told = (
  state: { hasLoadedDemoContent: boolean; isDemo: boolean },
  environment: Record<string, string> = {},
) => {
  const settings = readSettings({ DATA_DIR: dataDir, SITE_PORT: '4400', ...environment }, '/repo');
  return summary(settings, { ...running, ...state });
};

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'summary-'));
  writeLogins(dataDir, [
    { name: 'coordinator', email: 'koordinaattori@a.example', password: 'Abcd-2345' },
  ]);
});

test('the first start shows the addresses and the demo logins', () => {
  const text = told({ hasLoadedDemoContent: true, isDemo: true });
  expect(text).toContain('http://localhost:4400');
  expect(text).toContain('http://localhost:1337/admin');
  expect(text).toMatch(/coordinator +koordinaattori@a\.example +Abcd-2345/);
  expect(text).toContain(demoLoginsFile(dataDir));
});

test('the mailbox is shown where the mails go there', () => {
  const state = { hasLoadedDemoContent: false, isDemo: true };
  expect(told(state)).toContain('http://localhost:4323');
  const real = { SMTP_URL: 'smtps://user:secret@mail.example.org' };
  expect(told(state, real)).not.toMatch(/Mailbox|secret/);
});

test('a later start says where the logins are, and shows none', () => {
  const text = told({ hasLoadedDemoContent: false, isDemo: true });
  expect(text).not.toContain('Abcd-2345');
  expect(text).toContain(demoLoginsFile(dataDir));
});

test('an installation with content of its own hears nothing of demo logins', () => {
  expect(told({ hasLoadedDemoContent: false, isDemo: false })).not.toContain('demo');
});

test('the logins are for the owner only', () => {
  expect(statSync(demoLoginsFile(dataDir)).mode & 0o777).toBe(0o600);
});
