import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { pageFile } from '../page-builder/page-file.ts';
import { draftOf } from '../testing/draft-of.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { createSearchUpdater, type SearchUpdater } from './search-updater.ts';

let folder: string;
let updater: SearchUpdater;
const onReady = vi.fn<() => void>();
const onFailure = vi.fn<(error: unknown) => void>();
const { signal } = new AbortController();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  onReady.mockReset();
  onFailure.mockReset();
  updater = createSearchUpdater({ folder: join(folder, 'index'), onReady, onFailure });
});
afterEach(async () => {
  await updater.stop();
  await rm(folder, { recursive: true });
});

const pageOf = (name: string) =>
  `<html lang="fi"><body><main data-pagefind-body><h1>${name}</h1></main></body></html>`;

/** A site with so many pages that can be found. */
async function siteWith(count: number, hash = `of-${count}`) {
  const siteFolder = join(folder, 'work', 'site');
  const paths = Array.from({ length: count }, (_, at) => `/jarjestot/kuoro-${at}/`);
  const files = paths.map((path, at) => [pageFile(path), pageOf(`Kuoro ${at}`)]);
  const draft = await draftOf(siteFolder, Object.fromEntries(files));
  const pages = paths.map((path) => [path, 'first'] as const);
  const content = { parts: [{ name: '', pages }], pageCount: count, synonyms: [], hash };
  return { draft, target: { content, siteFolder } };
}
const entrySchema = z.object({ languages: z.object({ fi: z.object({ page_count: z.number() }) }) });
const entry = 'pagefind/pagefind-entry.json';

it('indexes few pages at once, and leaves the index alone while they are the same', async () => {
  const { draft, target } = await siteWith(3);
  const hash = await updater.bring(draft, { ...target, live: 'of-2' }, signal);
  expect(hash).toBe('of-3');
  const found = JSON.parse((await draft.read(entry)).toString()) as unknown;
  expect(found).toMatchObject({ languages: { fi: { page_count: 3 } } });
  const { put } = draft.changed();
  expect(await updater.bring(draft, { ...target, live: hash }, signal)).toBe('of-3');
  expect(draft.changed().put).toEqual(put);
});

it('takes out what an earlier index had', async () => {
  const { draft, target } = await siteWith(2);
  await draft.put('pagefind/fragment/old.pf_fragment', 'old');
  await updater.bring(draft, { ...target, live: 'of-1' }, signal);
  expect([...draft.paths()]).not.toContain('pagefind/fragment/old.pf_fragment');
});

it('lets a release of many pages go ahead, and brings their index to the next one', async () => {
  const { draft, target } = await siteWith(1_001);
  expect(await updater.bring(draft, { ...target, live: 'older' }, signal)).toBe('older');
  expect([...draft.paths()]).not.toContain(entry);
  updater.follow({ ...target, live: 'older', isExact: false });
  await vi.waitFor(() => expect(onReady).toHaveBeenCalledTimes(1), { timeout: 60_000 });
  expect(updater.hasNewerThan('older')).toBe(true);
  expect(await updater.bring(draft, { ...target, live: 'older' }, signal)).toBe('of-1001');
  expect([...draft.paths()]).toContain(entry);
  expect(updater.hasNewerThan('of-1001')).toBe(false);
}, 90_000);

it('never makes a first release without a search', async () => {
  const { draft, target } = await siteWith(1_001);
  expect(await updater.bring(draft, { ...target, live: undefined }, signal)).toBe('of-1001');
}, 90_000);

it('tells of an index that could not be made, and makes the next one', async () => {
  const { draft, target } = await siteWith(2);
  const lost = join(folder, 'nowhere');
  updater.follow({ ...target, siteFolder: lost, live: 'older', isExact: false });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1), { timeout: 60_000 });
  expect(String(onFailure.mock.lastCall?.[0])).toMatch(/ENOENT/);
  expect(updater.hasNewerThan('older')).toBe(false);
  expect(await updater.bring(draft, { ...target, live: 'older' }, signal)).toBe('of-2');
}, 90_000);

it('brings only what differs from the live index, and all of it into another release', async () => {
  const { draft, target } = await siteWith(4);
  const [part] = target.content.parts;
  if (!part) throw new Error('The site has no pages.');
  const parts = [
    { name: '', pages: part.pages.slice(0, 2) },
    { name: '2', pages: part.pages.slice(2) },
  ];
  const first = { ...target, content: { ...target.content, parts } };
  await updater.bring(draft, { ...first, live: 'older' }, signal);
  expect(await pageCounts(draft)).toEqual([2, 2]);

  await draft.put(pageFile('/jarjestot/kuoro-3/'), pageOf('Latuverkosto'));
  const changedPages = part.pages.slice(2).map(([path]) => [path, `second ${path}`] as const);
  const changed = [...parts.slice(0, 1), { name: '2', pages: changedPages }];
  const second = { ...target, content: { ...target.content, parts: changed, hash: 'second' } };
  const before = new Set(draft.paths());
  // What the live index has and the new one has not must be seen to be left alone.
  await draft.put('pagefind/fragment/of-the-live-index', '');
  expect(await updater.bring(draft, { ...second, live: 'of-4' }, signal)).toBe('second');
  const after = new Set(draft.paths());
  expect(after).toContain('pagefind/fragment/of-the-live-index');
  expect([...after].filter((path) => !before.has(path))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^pagefind\/2\/fragment\//)]),
  );
  expect([...before].filter((path) => !after.has(path))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^pagefind\/2\/fragment\//)]),
  );

  const other = await siteWith(4, 'second');
  await updater.bring(other.draft, { ...second, live: 'another' }, signal);
  expect(await pageCounts(other.draft)).toEqual([2, 2]);
}, 60_000);

/** Of both parts. */
async function pageCounts(draft: ReleaseDraft) {
  const files = [entry, 'pagefind/2/pagefind-entry.json'];
  const entries = await Promise.all(files.map(async (file) => String(await draft.read(file))));
  return entries.map((text) => entrySchema.parse(JSON.parse(text)).languages.fi.page_count);
}
