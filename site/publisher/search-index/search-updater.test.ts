import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageFile } from '../page-builder/page-file.ts';
import { draftOf } from '../testing/draft-of.ts';
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

/** A site with so many pages that can be found. */
async function siteWith(count: number, hash = `of-${count}`) {
  const siteFolder = join(folder, 'work', 'site');
  const files = Array.from({ length: count }, (_, at) => [
    pageFile(`/jarjestot/kuoro-${at}/`),
    `<html lang="fi"><body data-pagefind-body><h1>Kuoro ${at}</h1></body></html>`,
  ]);
  const draft = await draftOf(siteFolder, Object.fromEntries(files));
  const paths = files.map((_, at) => `/jarjestot/kuoro-${at}/`);
  const target = { content: { paths, hash }, workFolder: join(folder, 'work'), siteFolder };
  return { draft, target };
}
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
  updater.follow({ siteFolder: target.siteFolder, hash: 'older', content: target.content });
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
  updater.follow({ siteFolder: lost, hash: 'older', content: target.content });
  await vi.waitFor(() => expect(onFailure).toHaveBeenCalledTimes(1), { timeout: 60_000 });
  expect(String(onFailure.mock.lastCall?.[0])).toMatch(/ENOENT/);
  expect(updater.hasNewerThan('older')).toBe(false);
  await mkdir(lost);
  await writeFile(join(lost, 'x'), '');
  expect(await updater.bring(draft, { ...target, live: 'older' }, signal)).toBe('of-2');
}, 90_000);
