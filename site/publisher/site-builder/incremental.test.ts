import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomNumbers } from '../../src/cms/testing/random-numbers.ts';
import { pageSlugs } from '../../src/routes.ts';
import { sampleContent } from '../../src/view-models/testing/sample-content.ts';
import { defaultLimits } from '../gates/release-limits.ts';
import { createSiteGate } from '../gates/site-gate.ts';
import { makeRelease, type MadeRelease, type ReleaseParts } from '../make-release.ts';
import { noPages, type PageStates } from '../page-builder/page-states.ts';
import { keptReleases } from '../releases/kept-releases.ts';
import { isCarried } from '../releases/file-record.ts';
import { pruneReleases } from '../releases/prune-releases.ts';
import { readRelease } from '../releases/read-release.ts';
import { releaseFolders } from '../releases/release-folders.ts';
import { switchRelease } from '../releases/switch-release.ts';
import { buildRenderer } from '../renderer/build-renderer.ts';
import { startRenderer, type Renderer } from '../renderer/start-renderer.ts';
import { createSearchUpdater } from '../search-index/search-updater.ts';
import { createEditor } from '../testing/random-edits.ts';
import { createSiteBuilder } from './site-builder.ts';

const siteUrl = 'https://esimerkki.fi';
const seed = 20261124;
const editCount = 200;
const now = '2026-11-23T22:00:00Z';
const { signal } = new AbortController();

let folder: string;
let renderer: Renderer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incremental-'));
  const program = await buildRenderer({
    siteFolder: join(import.meta.dirname, '../..'),
    renderersFolder: join(folder, 'renderers'),
    codeHash: 'abc',
    settings: { SITE_URL: siteUrl },
    signal,
  });
  renderer = startRenderer(program, siteUrl);
}, 180_000);
afterAll(async () => {
  await renderer.stop();
  await rm(folder, { recursive: true });
});

/** A publisher of its own, in a folder of its own, that begins with nothing. */
function startPublishing(name: string) {
  const folders = releaseFolders(join(folder, name));
  const parts: ReleaseParts = {
    builder: createSiteBuilder({ cmsUrl: 'http://localhost:1', siteUrl, showDemoNotice: true }),
    search: createSearchUpdater({
      folder: folders.searchIndex,
      onReady: () => undefined,
      onFailure: (error) => {
        throw error;
      },
    }),
    gate: createSiteGate(siteUrl),
    limits: { ...defaultLimits, maxPageLoss: 1 },
    folders,
  };
  let live: string | undefined;
  let states: PageStates = noPages;
  return {
    folders,
    stop: () => parts.search.stop(),
    async publish(content: SiteContent, isWhole = false): Promise<MadeRelease> {
      const made = await makeRelease(
        {
          live: live === undefined ? undefined : await readRelease(folders, live),
          begun: new Date(),
          codeHash: 'abc',
          builtFor: '2026-11-24',
          now,
          reading: { content, badEntries: [], drift: [] },
          renderer,
          before: states,
          isWhole,
          signal,
        },
        parts,
      );
      await switchRelease(folders, made.release.id);
      parts.gate.accept(made.release.id);
      await pruneReleases(folders, keptReleases);
      live = made.release.id;
      ({ states } = made);
      return made;
    },
  };
}

/** The home page leads to it. */
const forOrganisations = {
  documentId: 'p',
  slug: pageSlugs.forOrganisations,
  title: 'Järjestöille',
  body: [],
  updatedAt: now,
};

/** What visitors get: the hash of every file by its path, without those kept for older pages. */
async function siteOf({ folders }: ReturnType<typeof startPublishing>, id: string) {
  const { manifest } = await readRelease(folders, id);
  return new Map([...manifest.files].filter(([, record]) => !isCarried(record)));
}

it(`is, after ${editCount} random edits, what a full build makes, byte for byte`, async () => {
  const edit = createEditor(randomNumbers(seed));
  const random = randomNumbers(seed + 1);
  let content = sampleContent({ pages: [forOrganisations] });
  for (let at = 0; at < 60; at += 1) content = edit(content);

  const incremental = startPublishing('incremental');
  const first = await incremental.publish(content);
  let last = first;
  let rendered = 0;
  let releases = 0;
  for (let edits = 0; edits < editCount; releases += 1) {
    const together = 1 + Math.floor(random() * 5);
    for (let at = 0; at < together; at += 1) content = edit(content);
    edits += together;
    last = await incremental.publish(content);
    rendered += last.renderedCount;
  }

  const full = startPublishing('full');
  const whole = await full.publish(content);
  expect(await siteOf(incremental, last.release.id)).toEqual(await siteOf(full, whole.release.id));
  expect(whole.renderedCount).toBe(whole.pageCount);
  // Otherwise it would be no wonder.
  expect(rendered / releases).toBeLessThan(whole.pageCount / 2);

  // A check of everything finds nothing to mend, and mends what has gone wrong.
  const checked = await incremental.publish(content, true);
  expect(checked.release.warnings).toEqual([]);
  expect(await siteOf(incremental, checked.release.id)).toEqual(
    await siteOf(full, whole.release.id),
  );
  await Promise.all([incremental.stop(), full.stop()]);
  expect(await readFile(join(full.folders.site(whole.release.id), 'index.html'), 'utf8')).toContain(
    'Esittelyversio',
  );
}, 600_000);
