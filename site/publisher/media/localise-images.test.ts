import { afterEach, beforeEach, expect, it } from 'vitest';
import { CmsError } from '../../src/cms/cms-error.ts';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { closedAddress } from '../../src/cms/testing/closed-address.ts';
import { cmsContent, cmsEvent, cmsOrganisation } from '../../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../../src/cms/testing/fake-read-api.ts';
import { createImageLocaliser } from './localise-images.ts';

const uploads = { '/uploads/a.png': Buffer.from('a'), '/uploads/copy_of_a.png': Buffer.from('a') };
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
beforeEach(async () => {
  cms = await startFakeReadApi({}, uploads);
});
afterEach(() => cms.stop());

const image = (url: string, mime = 'image/png') => ({
  url,
  mime,
  alternativeText: 'Kuva',
  width: 8,
  height: 8,
});

const contentWith = (logo: ReturnType<typeof image>, other = logo) =>
  contentFromCms(
    cmsContent({
      organisations: [cmsOrganisation({ logo })],
      events: [cmsEvent({ image: other })],
    }),
  ).content;

/** The pictures of a release, and how often one was put there. */
function mediaFiles(names: string[] = []) {
  const files = new Map(names.map((name) => [name, 'live']));
  let puts = 0;
  return {
    files,
    count: () => puts,
    has: (name: string) => files.has(name),
    put: (name: string, bytes: Buffer) => {
      files.set(name, bytes.toString());
      puts += 1;
      return Promise.resolve();
    },
  };
}
const { signal } = new AbortController();

it('names images by their content, relative and absolute ones', async () => {
  const media = mediaFiles();
  const source = contentWith(image('/uploads/a.png'), image(`${cms.url}/uploads/copy_of_a.png`));
  const { content, names } = await createImageLocaliser(cms.url)(source, media, { signal });
  const [name] = names;
  expect([...media.files]).toEqual([[name, 'a']]);
  expect(content.organisations[0]?.logo?.url).toBe(`/media/${name}`);
  expect(content.events[0]?.image?.url).toBe(`/media/${name}`);
});

it('fetches an image once for an entry that stays the same, which stays the same object', async () => {
  const localise = createImageLocaliser(cms.url);
  const media = mediaFiles();
  const source = contentWith(image('/uploads/a.png'));
  const first = await localise(source, media, { signal });
  const second = await localise({ ...source }, media, { signal });
  expect(media.count()).toBe(1);
  expect(second.content.organisations[0]).toBe(first.content.organisations[0]);
  expect(second.names).toEqual(first.names);
});

it('fetches it again when it is told to, and when the release lacks it', async () => {
  const localise = createImageLocaliser(cms.url);
  const media = mediaFiles();
  const source = contentWith(image('/uploads/a.png'));
  await localise(source, media, { signal });
  await localise(source, media, { signal, again: true });
  expect(media.count()).toBe(2);
  const empty = mediaFiles();
  await localise(source, empty, { signal });
  expect(empty.count()).toBe(1);
});

it.each([
  ['is lost', image('/uploads/lost.png'), /missing from the library/],
  ['could carry a script', image('/uploads/a.png', 'image/svg+xml'), /not a picture/],
  ['is elsewhere', image('http://169.254.169.254/a.png'), /not in the library/],
])('leaves out an image that %s, and says whose it was', async (_why, bad, message) => {
  const source = contentWith(bad, image('/uploads/copy_of_a.png'));
  const localise = createImageLocaliser(cms.url);
  const { content, badEntries } = await localise(source, mediaFiles(), { signal });
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

it('takes the image of a kept entry from the live release', async () => {
  const media = mediaFiles(['f00.png']);
  const source = contentWith(image('/media/f00.png'), image('/media/lost.png'));
  const localise = createImageLocaliser(cms.url);
  const { content, badEntries } = await localise(source, media, { signal, again: true });
  expect(content.organisations[0]?.logo?.url).toBe('/media/f00.png');
  expect(media.count()).toBe(0);
  expect(badEntries).toMatchObject([{ contentType: 'event', problems: [{ kind: 'image' }] }]);
});

it('fails when the CMS is away, so that the pictures do not vanish from the site', async () => {
  const localise = createImageLocaliser(await closedAddress());
  const away = localise(contentWith(image('/a.png')), mediaFiles(), { signal });
  await expect(away).rejects.toBeInstanceOf(CmsError);
});
