import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cmsContent, cmsEvent, cmsOrganisation } from '../../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../../src/cms/testing/fake-read-api.ts';
import { defaultLimits } from '../gates/release-limits.ts';
import { createSiteGate } from '../gates/site-gate.ts';
import { openDraft } from '../releases/open-draft.ts';
import { buildSite } from './build-site.ts';

const siteFolder = join(import.meta.dirname, '../testing/tiny-site');
const settings = { SITE_URL: 'http://localhost:4321' };
const image = Buffer.from('the bytes of a picture');
let work: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;

beforeEach(async () => {
  work = await mkdtemp('/tmp/build-site-');
  cms = await startFakeReadApi({}, { '/uploads/logo_5f3a.png': image });
  vi.stubEnv('READ_API_TOKEN', 'never in a build');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await cms.stop();
  await rm(work, { recursive: true });
});

const build = (content: ReturnType<typeof cmsContent>, signal = new AbortController().signal) =>
  buildSite(
    content,
    {
      draft: openDraft({
        siteFolder: join(work, 'site'),
        live: undefined,
        lost: [],
        verify: false,
      }),
      workFolder: work,
      live: undefined,
    },
    {
      cmsUrl: cms.url,
      siteFolder,
      settings,
      limits: defaultLimits,
      gate: createSiteGate(settings.SITE_URL),
      signal,
    },
  );

it('builds pages, search, images and compressed copies from the content', async () => {
  const lost = {
    url: '/uploads/lost.png',
    alternativeText: null,
    width: 1,
    height: 1,
    mime: 'image/png',
  };
  const { pageCount, badEntries } = await build(
    cmsContent({ events: [cmsEvent({ image: lost })] }),
  );
  expect(pageCount).toBe(5);
  expect(badEntries).toMatchObject([
    { contentType: 'event', isLeftOut: false, problems: [{ field: 'image' }] },
  ]);

  const [picture = ''] = await readdir(join(work, 'site/media'));
  expect(picture).toMatch(/^[0-9a-f]{20}\.png$/);
  expect(await readFile(join(work, 'site/media', picture))).toEqual(image);
  const home = await readFile(join(work, 'site/index.html'), 'utf8');
  expect(home).toContain(`<img src="/media/${picture}" alt="Aallokon tunnus">`);
  expect(home).not.toContain('never in a build');
  const files = await readdir(join(work, 'site/pagefind'));
  expect(files).toContain('pagefind.js.br');
  expect(files).toContain('pagefind-entry.json');
}, 60_000);

it('tells why Astro failed', async () => {
  await expect(build(cmsContent({ organisations: [], events: [] }))).rejects.toThrow(
    /astro build ended with 1\. Its last lines:[^]*no organisations to show/,
  );
}, 60_000);

it('ends when it is told to', async () => {
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 300);
  const began = Date.now();
  const content = cmsContent({ organisations: [cmsOrganisation({ logo: null })] });
  await expect(build(content, stopping.signal)).rejects.toThrow(/abort/i);
  expect(Date.now() - began).toBeLessThan(3_000);
}, 60_000);
