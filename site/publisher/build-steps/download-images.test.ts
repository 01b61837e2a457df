import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CmsError } from '../../src/cms/cms-error.ts';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { closedAddress } from '../../src/cms/testing/closed-address.ts';
import { cmsContent, cmsEvent, cmsOrganisation } from '../../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../../src/cms/testing/fake-read-api.ts';
import { downloadImages } from './download-images.ts';

let folder: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'media-'));
  cms = await startFakeReadApi(
    {},
    { '/uploads/a.png': Buffer.from('a'), '/uploads/copy_of_a.png': Buffer.from('a') },
  );
});
afterEach(async () => {
  await cms.stop();
  await rm(folder, { recursive: true });
});

const image = (url: string, mime = 'image/png') => ({
  url,
  mime,
  alternativeText: 'Kuva',
  width: 8,
  height: 8,
});

const download = (logo: ReturnType<typeof image>, other = logo, cmsUrl = cms.url) => {
  const organisations = [cmsOrganisation({ logo })];
  const events = [cmsEvent({ image: other })];
  const { content } = contentFromCms(cmsContent({ organisations, events }));
  const signal = new AbortController().signal;
  return downloadImages(content, { cmsUrl, mediaFolder: folder, liveMedia: undefined, signal });
};

it('names images by their content, relative and absolute ones', async () => {
  const { content } = await download(
    image('/uploads/a.png'),
    image(`${cms.url}/uploads/copy_of_a.png`),
  );
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  expect(content.organisations[0]?.logo?.url).toBe(`/media/${names[0]}`);
  expect(content.events[0]?.image?.url).toBe(`/media/${names[0]}`);
});

it.each([
  ['is lost', image('/uploads/lost.png'), /missing from the library/],
  ['could carry a script', image('/uploads/a.png', 'image/svg+xml'), /not a picture/],
  ['is elsewhere', image('http://169.254.169.254/a.png'), /not in the library/],
])('leaves out an image that %s, and says whose it was', async (_why, bad, message) => {
  const { content, badEntries } = await download(bad, image('/uploads/copy_of_a.png'));
  expect(content.organisations[0]?.logo).toBeUndefined();
  expect(content.events[0]?.image).toBeDefined();
  expect(badEntries).toMatchObject([
    {
      contentType: 'organisation',
      name: 'Aallokko ry',
      isLeftOut: false,
      problems: [{ field: 'logo', kind: 'image', message: expect.stringMatching(message) }],
    },
  ]);
});

it('brings the image of a kept entry from the live release, by a link that is not written into', async () => {
  const liveMedia = await mkdtemp(join(tmpdir(), 'live-media-'));
  await writeFile(join(liveMedia, 'f00.png'), 'live');
  const kept = image('/media/f00.png');
  const organisations = [cmsOrganisation({ logo: kept })];
  const events = [cmsEvent({ image: image('/media/lost.png') })];
  const { content } = contentFromCms(cmsContent({ organisations, events }));
  const signal = new AbortController().signal;
  const brought = await downloadImages(content, {
    cmsUrl: cms.url,
    mediaFolder: folder,
    liveMedia,
    signal,
  });
  expect(brought.content.organisations[0]?.logo?.url).toBe('/media/f00.png');
  expect(await readFile(join(folder, 'f00.png'), 'utf8')).toBe('live');
  expect(brought.badEntries).toMatchObject([
    { contentType: 'event', problems: [{ kind: 'image' }] },
  ]);
  await rm(liveMedia, { recursive: true });
});

it('fails when the CMS is away, so that the pictures do not vanish from the site', async () => {
  const away = download(image('/a.png'), image('/a.png'), await closedAddress());
  await expect(away).rejects.toBeInstanceOf(CmsError);
});
