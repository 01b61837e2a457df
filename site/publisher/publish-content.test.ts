import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCmsClient } from '../src/cms/client.ts';
import { closedAddress } from '../src/cms/testing/closed-address.ts';
import { cmsContent } from '../src/cms/testing/cms-entries.ts';
import { fakeToken, startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
import { noPages } from './page-builder/page-states.ts';
import { createPublishContent, type Publishing } from './publish-content.ts';
import { readHeld, removeHeld, writeHeld } from './releases/held.ts';
import { listReleases } from './releases/list-releases.ts';
import { readLive } from './releases/read-live.ts';
import { plainPublishing } from './testing/plain-publishing.ts';

let dataDir: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
let publishing: Publishing;
let revision: number;
type PutPages = Parameters<typeof plainPublishing>[2];
const build = vi.fn<PutPages>();
const hashCode = vi.fn<Publishing['hashCode']>();

/** Puts two pages, as a build does. */
const buildPage: PutPages = async ({ content, draft }) => {
  await draft.put('index.html', `revision ${content.revision}`);
  await draft.put('404.html', 'not found');
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publish-'));
  revision = 5;
  cms = await startFakeReadApi({ ...cmsContent(), contentRevision: () => revision });
  build.mockReset().mockImplementation(buildPage);
  hashCode.mockReset().mockResolvedValue('abc');
  publishing = { ...plainPublishing(dataDir, cms.url, build), hashCode };
});
afterEach(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

/** As a process that has just been started does, which knows nothing but what is on the disk. */
const publishContent = (parts: Publishing) =>
  createPublishContent(parts)(new AbortController().signal);

const current = async () => (await readLive(publishing.folders, publishing.log))?.release;

it('releases what the CMS has, and does nothing while it stays the same', async () => {
  await publishContent(publishing);
  await publishContent(publishing);
  expect(build).toHaveBeenCalledTimes(1);
  expect(build).toHaveBeenCalledWith(
    expect.objectContaining({
      workFolder: expect.stringContaining('building-'),
      live: undefined,
      whole: false,
    }),
    noPages,
  );
  expect(await current()).toMatchObject({ revision: 5, codeHash: 'abc', pageCount: 2 });
  expect(publishing.board.read()).toMatchObject({ activity: 'idle', release: { revision: 5 } });
});

it('builds anew for new content and for new code', async () => {
  await publishContent(publishing);
  revision = 6;
  await publishContent(publishing);
  hashCode.mockResolvedValue('def');
  await publishContent(publishing);
  expect(build).toHaveBeenCalledTimes(3);
  expect(await current()).toMatchObject({ revision: 6, codeHash: 'def' });
});

it('leaves the live release when a build fails', async () => {
  await publishContent(publishing);
  revision = 6;
  build.mockRejectedValue(new Error('a page is broken'));
  await expect(publishContent(publishing)).rejects.toThrow('a page is broken');
  expect(await current()).toMatchObject({ revision: 5 });
  expect(await readdir(publishing.folders.releases)).toHaveLength(1);
});

it('leaves the live release when the CMS is away', async () => {
  await publishContent(publishing);
  const client = createCmsClient({ url: await closedAddress(), token: fakeToken });
  await expect(publishContent({ ...publishing, client })).rejects.toThrow(/No readable answer/);
  expect(await current()).toMatchObject({ revision: 5 });
});

it('keeps ten releases', async () => {
  for (revision = 1; revision <= 12; revision += 1) await publishContent(publishing);
  expect(await readdir(publishing.folders.releases)).toHaveLength(10);
});

describe('a hold on an earlier release', () => {
  const hold = async (release: string, content: number) => {
    await writeHeld(publishing.folders, {
      release,
      revision: content,
      since: '2026-11-24T11:00:00.000Z',
    });
  };
  const idOf = async (wanted: number) => {
    const ids = await listReleases(publishing.folders);
    return ids.find((id) => id.endsWith(`-r${wanted}`)) ?? '';
  };
  beforeEach(async () => {
    await publishContent(publishing);
    revision = 6;
    await publishContent(publishing);
  });

  it('is followed, and nothing is built, until newer content is published', async () => {
    await hold(await idOf(5), 6);
    hashCode.mockResolvedValue('def');
    await publishContent(publishing);
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 5 });
    expect(publishing.board.read()).toMatchObject({
      activity: 'idle',
      release: { revision: 5 },
      held: { revision: 6 },
    });
    expect(build).toHaveBeenCalledTimes(2);
    revision = 7;
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 7 });
    expect(publishing.board.read().held).toBeUndefined();
    expect(await readHeld(publishing.folders)).toBeUndefined();
  });

  it('ends when it is let go', async () => {
    await hold(await idOf(5), 6);
    await publishContent(publishing);
    await removeHeld(publishing.folders);
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 6 });
  });

  it('wins over a build of the same content that was under way', async () => {
    hashCode.mockResolvedValue('def');
    build.mockImplementation(async (...given) => {
      await hold(await idOf(5), 6);
      return buildPage(...given);
    });
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 5 });
    expect(publishing.board.read()).toMatchObject({ release: { revision: 5 }, held: {} });
  });

  it('is dropped when its release is damaged or its marker is', async () => {
    await rm(join(publishing.folders.release(await idOf(5)), 'site/index.html'));
    await hold(await idOf(5), 6);
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 6 });
    await writeFile(publishing.folders.held, '{ half');
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 6 });
  });
});

describe('damage', () => {
  beforeEach(async () => {
    await publishContent(publishing);
    revision = 6;
    await publishContent(publishing);
  });
  const liveFile = (name: string) => join(publishing.folders.current, name);

  it.each([
    ['the record', () => writeFile(liveFile('release.json'), '{ half')],
    ['the list of files', () => writeFile(liveFile('files.json'), '[]')],
    ['the record is lost', () => rm(liveFile('release.json'))],
    ['the link', () => rm(publishing.folders.current)],
    [
      'the link leads to nothing',
      async () => {
        await rm(publishing.folders.current);
        await symlink('releases/nothing', publishing.folders.current);
      },
    ],
  ])('is mended by a build, and meanwhile the release before is live: %s', async (_what, harm) => {
    await harm();
    build.mockRejectedValueOnce(new Error('not yet'));
    await publishContent(publishing).catch((error: unknown) => error);
    expect((await current())?.revision).toBeGreaterThanOrEqual(5);
    await publishContent(publishing);
    expect(await current()).toMatchObject({ revision: 6 });
    expect(publishing.board.read().release?.revision).toBe(6);
  });
});

it('builds anew shortly after midnight in Finland, summer and winter, and not before', async () => {
  for (const [before, after, day] of [
    ['2026-07-14T20:59:59Z', '2026-07-14T21:00:59Z', '2026-07-15'],
    ['2026-11-24T21:59:59Z', '2026-11-24T22:00:59Z', '2026-11-25'],
  ] as const) {
    await publishContent({ ...publishing, now: () => new Date(before) });
    const builds = build.mock.calls.length;
    await publishContent({ ...publishing, now: () => new Date(before) });
    expect(build).toHaveBeenCalledTimes(builds);
    await publishContent({ ...publishing, now: () => new Date(after) });
    expect(build).toHaveBeenCalledTimes(builds + 1);
    expect(build.mock.lastCall?.[0].whole).toBe(builds > 0);
    expect(await current()).toMatchObject({ builtFor: day });
  }
});
