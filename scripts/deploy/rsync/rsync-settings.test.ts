import { expect, it } from 'vitest';
import { rsyncSettingsSchema } from './rsync-settings.ts';

it('reads where to deploy', () =>
  expect(
    rsyncSettingsSchema.parse({ RSYNC_TARGET: 'web@www.example.org:/srv/site/' }),
  ).toMatchObject({
    host: 'web@www.example.org',
    folder: '/srv/site',
  }));

it.each([
  'www.example.org',
  'www.example.org:/',
  'www.example.org:/srv/$(reboot)',
  'www.example.org:/srv/a b',
  '-oProxyCommand=x:/srv',
  'www.example.org:-rf',
])('refuses %s', (RSYNC_TARGET) =>
  expect(rsyncSettingsSchema.safeParse({ RSYNC_TARGET }).success).toBe(false),
);
