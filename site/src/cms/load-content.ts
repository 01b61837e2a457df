import type { SiteContent } from '@civil-society/shared/content/site-content';
import { getCmsEnvironment, getSiteEnvironment } from '../config/env.ts';
import { createCmsClient } from './client.ts';
import { createContentStore } from './content-store.ts';
import { readSnapshot } from './read-snapshot.ts';
import { replaceImages } from './replace-images.ts';

let loading: Promise<SiteContent> | undefined;

/**
 * Everything that the pages of `astro dev` show, read once a process: from the file
 * CONTENT_SNAPSHOT, or straight from the CMS. The publisher gives pages their view models itself.
 */
export function loadContent(): Promise<SiteContent> {
  loading ??= loadOnce();
  return loading;
}

async function loadOnce(): Promise<SiteContent> {
  const { CONTENT_SNAPSHOT } = getSiteEnvironment();
  if (CONTENT_SNAPSHOT) return readSnapshot(CONTENT_SNAPSHOT);
  const { CMS_URL, READ_API_TOKEN } = getCmsEnvironment();
  const client = createCmsClient({ url: CMS_URL, token: READ_API_TOKEN });
  const { content, badEntries } = await createContentStore(client).read();
  for (const { contentType, name, problems } of badEntries)
    process.emitWarning(`Bad ${contentType} "${name}": ${JSON.stringify(problems)}`);
  return replaceImages(content, (image) => ({ ...image, url: new URL(image.url, CMS_URL).href }));
}
