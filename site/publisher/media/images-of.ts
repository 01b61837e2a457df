import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Image } from '@civil-society/shared/media/image';
import type { BadEntry } from '../../src/cms/bad-entry.ts';

/** An image and the entry that shows it. */
export type OwnedImage = Pick<BadEntry, 'contentType' | 'documentId' | 'name'> & {
  field: string;
  image: Image;
};

/** Every image of the content with the entry that shows it. */
export function imagesOf({ organisations, events, newsArticles }: SiteContent): OwnedImage[] {
  return [
    ...organisations.flatMap(({ documentId, name, logo: image }): OwnedImage[] =>
      image ? [{ contentType: 'organisation', documentId, name, field: 'logo', image }] : [],
    ),
    ...events.flatMap(({ documentId, title: name, image }): OwnedImage[] =>
      image ? [{ contentType: 'event', documentId, name, field: 'image', image }] : [],
    ),
    ...newsArticles.flatMap(({ documentId, title: name, image }): OwnedImage[] =>
      image ? [{ contentType: 'newsArticle', documentId, name, field: 'image', image }] : [],
    ),
  ];
}
