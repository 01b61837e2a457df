import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releaseFolders, type ReleaseFolders } from '../releases/release-folders.ts';
import { switchRelease } from '../releases/switch-release.ts';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { openLiveHistory } from './live-history.ts';

const log = pino({ enabled: false });
const at = (second: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, second));
let dataDir: string;
let folders: ReleaseFolders;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'live-history-'));
  folders = releaseFolders(dataDir);
  await mkdir(folders.releases);
});
afterEach(() => rm(dataDir, { recursive: true }));

it('knows since when each change has been live, also after a restart', async () => {
  const history = await openLiveHistory(folders, log);
  await history.record(3, at(1));
  await history.record(3, at(2));
  await history.record(7, at(3));
  for (const opened of [history, await openLiveHistory(folders, log)]) {
    expect(opened.since(1)).toBe(at(1).toISOString());
    expect(opened.since(3)).toBe(at(1).toISOString());
    expect(opened.since(4)).toBe(at(3).toISOString());
    expect(opened.since(8)).toBeUndefined();
  }
});

it('says nothing of what it has forgotten', async () => {
  const history = await openLiveHistory(folders, log, 2);
  for (const revision of [1, 5, 9]) await history.record(revision, at(revision));
  expect(history.since(1)).toBeUndefined();
  expect(history.since(4)).toBeUndefined();
  expect(history.since(5)).toBe(at(5).toISOString());
  expect(history.since(6)).toBe(at(9).toISOString());
});

it('forgets what a restored database will number again', async () => {
  const history = await openLiveHistory(folders, log);
  for (const revision of [1, 5, 3, 5]) await history.record(revision, at(revision * 2));
  expect(history.since(2)).toBe(at(6).toISOString());
  expect(history.since(5)).toBe(at(10).toISOString());
});

it('recalls what went live from the releases, and not what never was shown', async () => {
  for (const second of [1, 2, 3])
    await releaseOfFiles(folders, {
      id: `20261124T10000${second}000Z-r${second}`,
      record: { revision: second, builtAt: at(second).toISOString() },
    });
  await switchRelease(folders, '20261124T100002000Z-r2');
  const history = await openLiveHistory(folders, log);
  // There may have been earlier releases, so nobody knows when it came.
  expect(history.since(0)).toBeUndefined();
  expect(history.since(1)).toBe(at(1).toISOString());
  expect(history.since(2)).toBe(at(2).toISOString());
  expect(history.since(3)).toBeUndefined();
});

it('begins anew when its file is damaged, and goes on when it can not be written', async () => {
  await writeFile(folders.liveHistory, '{"moments":');
  const history = await openLiveHistory(folders, log);
  await history.record(1, at(1));
  expect(JSON.parse(await readFile(folders.liveHistory, 'utf8'))).toMatchObject({
    moments: [{ revision: 1 }],
  });
  await mkdir(`${folders.liveHistory}.next`);
  await history.record(2, at(2));
  expect(history.since(2)).toBe(at(2).toISOString());
});
