import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { readManifest } from '@civil-society/site/publisher/releases/file-manifest.ts';
import { isCarried } from '@civil-society/site/publisher/releases/file-record.ts';
import { readHeld } from '@civil-society/site/publisher/releases/held.ts';
import {
  releaseFolders,
  type ReleaseFolders,
} from '@civil-society/site/publisher/releases/release-folders.ts';
import { switchRelease } from '@civil-society/site/publisher/releases/switch-release.ts';
import { releaseOfFiles } from '@civil-society/site/publisher/testing/release-of-files.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

let dataDir: string;
let folders: ReleaseFolders;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rollback-'));
  folders = releaseFolders(dataDir);
  await make('20261124T100000000Z-r1', 1, { '_astro/a.1.css': 'one{}' });
  await make('20261124T110000000Z-r2', 2, { '_astro/a.2.css': 'two{}' }, '20261124T100000000Z-r1');
  await make(
    '20261124T120000000Z-r3',
    3,
    { '_astro/a.3.css': 'three{}' },
    '20261124T110000000Z-r2',
  );
  await switchRelease(folders, '20261124T120000000Z-r3');
});
afterEach(() => rm(dataDir, { recursive: true }));

const make = (id: string, revision: number, files: Record<string, string>, live?: string) =>
  releaseOfFiles(folders, { id, files, record: { revision }, ...(live !== undefined && { live }) });

async function run(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  const exitCode = new Promise((resolve) => child.once('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await exitCode, output, errors };
}
const live = () => readlink(folders.current);

it('lists the releases, the newest first', async () => {
  const { exitCode, output } = await run('--list');
  expect(exitCode).toBe(0);
  expect(output.split('\n').slice(0, 3)).toEqual([
    '* 20261124T120000000Z-r3  built 2026-11-24 10:00 UTC  revision 3  600 pages',
    '  20261124T110000000Z-r2  built 2026-11-24 10:00 UTC  revision 2  600 pages',
    '  20261124T100000000Z-r1  built 2026-11-24 10:00 UTC  revision 1  600 pages',
  ]);
});

it('goes back to the release before, and further, and holds it against the newest content', async () => {
  expect(await run()).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining(
      'Release 20261124T110000000Z-r2 is live instead of 20261124T120000000Z-r3.',
    ),
  });
  expect(await live()).toBe('releases/20261124T110000000Z-r2');
  expect((await run()).exitCode).toBe(0);
  expect(await live()).toBe('releases/20261124T100000000Z-r1');
  expect(await readHeld(folders)).toMatchObject({
    release: '20261124T100000000Z-r1',
    revision: 3,
  });
  expect((await run('--list')).output).toContain('held since');
  expect(await run()).toMatchObject({
    exitCode: 3,
    errors: expect.stringContaining('There is no earlier release'),
  });
});

it('keeps the styles of the release that is left, for those who read a page of it', async () => {
  await run('20261124T100000000Z-r1');
  expect(await readFile(join(folders.current, 'site/_astro/a.3.css'), 'utf8')).toBe('three{}');
  const { files } = readManifest(join(folders.current, 'files.json'));
  expect(isCarried(files.get('_astro/a.3.css') ?? '')).toBe(true);
  expect(isCarried(files.get('_astro/a.1.css') ?? '')).toBe(false);
});

it('ends the hold', async () => {
  await run();
  expect((await run('--resume')).output).toContain('The hold has ended.');
  expect(await readHeld(folders)).toBeUndefined();
  expect((await run('--resume')).output).toContain('No release was held');
});

it('refuses a release that is damaged, and leaves the live one', async () => {
  await writeFile(join(folders.release('20261124T110000000Z-r2'), 'site/_astro/a.2.css'), 'twO{}');
  expect(await run()).toMatchObject({
    exitCode: 4,
    errors: expect.stringContaining('_astro/a.2.css has other content'),
  });
  expect(await live()).toBe('releases/20261124T120000000Z-r3');
  expect(await readHeld(folders)).toBeUndefined();
});

it('gets away from a live release whose records are lost', async () => {
  await rm(join(folders.release('20261124T120000000Z-r3'), 'files.json'));
  expect((await run()).exitCode).toBe(0);
  expect(await live()).toBe('releases/20261124T110000000Z-r2');
});

it.each([
  [['nobody'], 3, 'There is no release nobody'],
  [['20261124T120000000Z-r3'], 3, 'is live already'],
  [['--backwards'], 2, 'Usage:'],
  [['--list', '--resume'], 2, 'Say one thing at a time.'],
  [['../../etc'], 3, 'There is no release'],
])('answers %j in words and with an exit code', async (args, exitCode, message) => {
  expect(await run(...args)).toMatchObject({ exitCode, errors: expect.stringContaining(message) });
});
