import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { randomNumbers } from '../../src/cms/testing/random-numbers.ts';
import { cmsContent, cmsOrganisation } from '../../src/cms/testing/cms-entries.ts';
import { createRelease } from '../releases/create-release.ts';
import { readRelease } from '../releases/read-release.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { releaseFolders } from '../releases/release-folders.ts';
import { goodSite } from '../testing/good-site.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { defaultLimits } from './release-limits.ts';
import { createSiteGate, type SiteGate } from './site-gate.ts';

const siteUrl = 'https://sivusto.example';
const rounds = 200;

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gate-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const random = randomNumbers(6);
const below = (count: number) => Math.floor(random() * count);
const oneOf = <Item>(...items: readonly [Item, ...Item[]]) =>
  items[below(items.length)] ?? items[0];
const page = () => `/sivu-${below(12)}/`;
const style = () => `/_astro/s${below(3)}.css`;
const image = () => `/media/${below(3)}.png`;

/** A page with links that mostly lead somewhere, and a weight near what is too much. */
function randomPage(): string {
  const links = Array.from({ length: below(4) }, () =>
    oneOf(
      () => `<a href="${page()}">`,
      () => `<a href="${page()}#kohta-${below(3)}">`,
      () => `<a href="..${page()}">`,
      () => `<a href="${siteUrl}${page()}">`,
      () => `<img src="${image()}">`,
      () => `<a href="${siteUrl}/vanha-${below(2)}/">`,
      () => '<a href="https://[">',
      () => '<a href="/">',
    )(),
  );
  const noise = Array.from({ length: 200 * below(12) }, () => below(1e9).toString(36));
  return `<link rel="stylesheet" href="${style()}"><h2 id="kohta-1">${links.join('')}</h2>${noise.join(' ')}`;
}

function randomChange(draft: ReleaseDraft): Promise<void> {
  const file = (address: string) => address.slice(1);
  return oneOf(
    () => draft.put(`${file(page())}index.html`, randomPage()),
    () => draft.put(`${file(page())}index.html`, randomPage()),
    () => draft.remove(`${file(page())}index.html`),
    () => draft.put(file(style()), 'a{}'.repeat(1 + below(300))),
    () => draft.remove(file(style())),
    () => draft.put(file(image()), Buffer.alloc(oneOf(10, 10, 50_000), 1)),
    () => draft.remove(file(image())),
    () => draft.put('haku/index.html', oneOf('', randomPage(), '<h1>Haku</h1>')),
  )();
}

function randomContent(revision: number) {
  const website = oneOf(null, `${siteUrl}/vanha-0/`, `${siteUrl}/vanha-1/`);
  const organisations = [cmsOrganisation({ website, slug: below(20) > 0 ? 'aallokko-ry' : 'x' })];
  return contentFromCms(cmsContent({ revision, organisations, events: [] })).content;
}

it('finds after every change what a gate finds that reads the whole site', async () => {
  const folders = releaseFolders(dataDir);
  let gate = createSiteGate(siteUrl);
  const learning: Promise<void>[] = [];
  let liveId: string | undefined;
  const seen = { passed: 0, refused: 0, told: 0 };
  for (let revision = 1; revision <= rounds; revision += 1) {
    const id = `r${String(revision).padStart(3, '0')}`;
    const live = liveId === undefined ? undefined : await readRelease(folders, liveId);
    let content = randomContent(revision);
    const release = createRelease({
      folders,
      id,
      live,
      now: () => new Date(),
      keep: 3,
      async build(draft) {
        if (live) for (let count = 1 + below(3); count > 0; count -= 1) await randomChange(draft);
        else {
          for (const [path, text] of Object.entries(goodSite)) await draft.put(path, text);
          content = contentFromCms(cmsContent({ events: [] })).content;
        }
        const allowBrokenLinks = random() < 0.7;
        const limits = { ...defaultLimits, maxFileBytes: 40_000, allowBrokenLinks };
        const site = { draft, content, live, limits };
        const whole = await resultOf(createSiteGate(siteUrl), site);
        // After a start: pages are read ahead, and may not all be when the first site comes.
        if (live && below(20) === 0) {
          gate = createSiteGate(siteUrl);
          learning.push(gate.learn(live));
          if (below(2) === 0) await learning.at(-1);
        }
        const own = await resultOf(gate, site);
        expect(own).toEqual(whole);
        if (typeof own === 'string') throw new Error(own);
        if (own.length > 0) seen.told += 1;
        return sampleRelease({ id, revision });
      },
    });
    const outcome = await release.catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome.message).toMatch(/^The new release was refused/);
      seen.refused += 1;
    } else {
      // Now and then the new one is not shown: somebody has gone back to the one before.
      if (below(10) > 0 || !live) {
        liveId = id;
        gate.accept(id);
      }
      seen.passed += 1;
    }
  }
  await Promise.all(learning);
  expect(seen.passed).toBeGreaterThan(30);
  expect(seen.refused).toBeGreaterThan(30);
  expect(seen.told).toBeGreaterThan(30);
}, 240_000);

async function resultOf(gate: SiteGate, site: Parameters<SiteGate['check']>[0]) {
  return gate.check(site).catch((error: unknown) => String((error as Error).message));
}
