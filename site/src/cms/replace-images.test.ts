import type { Image } from '@civil-society/shared/media/image';
import { expect, it } from 'vitest';
import { contentFromCms } from './content-from-cms.ts';
import { replaceImages } from './replace-images.ts';
import { cmsContent, cmsOrganisation } from './testing/cms-entries.ts';

const bare = cmsOrganisation({ documentId: 'org2', slug: 'bare-ry', logo: null });
const { content } = contentFromCms(cmsContent({ organisations: [cmsOrganisation(), bare] }));
const moved = (image: Image) => ({ ...image, url: `/media${image.url}` });

it('replaces images, and leaves what has none as it is', () => {
  const replaced = replaceImages(content, moved);
  expect(replaced.organisations[0]?.logo?.url).toBe('/media/uploads/logo_5f3a.png');
  expect(replaced.organisations[1]).toBe(content.organisations[1]);
  expect(replaced.events).toBe(content.events);
});

it('leaves an image out', () => {
  const { organisations } = replaceImages(content, () => undefined);
  expect(organisations[0]).toEqual({ ...content.organisations[0], logo: undefined });
});

it('gives the same objects again for the same images, and others for others', () => {
  const [first] = replaceImages(content, moved).organisations;
  expect(replaceImages(content, moved).organisations[0]).toBe(first);
  const wider = (image: Image) => ({ ...moved(image), width: 401 });
  expect(replaceImages(content, wider).organisations[0]?.logo?.width).toBe(401);
});
