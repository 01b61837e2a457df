import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('without variables everything has its default and lives in .local', () => {
  const settings = readSettings({}, '/repo');
  expect(settings.dataDir).toBe('/repo/.local');
  expect(settings.cms).toEqual({ host: '127.0.0.1', port: 1337, url: 'http://localhost:1337' });
  expect(settings.site).toEqual({ port: 4321, url: 'http://localhost:4321' });
  expect(settings.publisher).toEqual({ port: 4322, url: 'http://127.0.0.1:4322' });
  expect(settings.database).toEqual({
    client: 'sqlite',
    filename: '/repo/.local/database.sqlite',
  });
  expect(settings.mailbox).toEqual({ port: 4323, smtpPort: 2525, url: 'http://localhost:4323' });
  expect(settings.showDemoNotice).toBeUndefined();
});

test('addresses follow the ports unless they are given', () => {
  const settings = readSettings(
    { CMS_PORT: '1400', SITE_PORT: '4400', SITE_URL: 'https://jarjestot.example' },
    '/repo',
  );
  expect(settings.cms.url).toBe('http://localhost:1400');
  expect(settings.site).toEqual({ port: 4400, url: 'https://jarjestot.example' });
});

test('an empty variable counts as missing', () => {
  expect(readSettings({ CMS_PORT: '' }, '/repo').cms.port).toBe(1337);
});

test('a real mail server takes the place of the mailbox', () => {
  expect(readSettings({ SMTP_URL: 'smtp://mail.example.org' }, '/repo').mailbox).toBeUndefined();
  expect(() => readSettings({ SMTP_URL: 'mail.example.org:25' }, '/repo')).toThrow(/SMTP_URL/);
});

test('every wrong variable is named', () => {
  expect(() => readSettings({ CMS_PORT: 'door', SITE_URL: 'here' }, '/repo')).toThrow(
    /CMS_PORT.*SITE_URL/,
  );
});

test('PostgreSQL needs its address', () => {
  expect(() => readSettings({ DATABASE_CLIENT: 'postgres' }, '/repo')).toThrow(/DATABASE_URL/);
});
