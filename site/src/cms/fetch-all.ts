import type { CmsClient } from './client.ts';
import { CmsError } from './cms-error.ts';
import { fetchContentRevision } from './fetch-content-revision.ts';
import { fetchList } from './fetch-list.ts';
import {
  AreasDocument,
  EventsDocument,
  NewsArticlesDocument,
  OrganisationsDocument,
  PagesDocument,
  TaxonomiesDocument,
} from './generated/read-api.ts';

/** Everything published, as the CMS says it, at one revision. */
export type CmsContent = Awaited<ReturnType<typeof fetchAll>>;

const maxTries = 5;

/**
 * Reads everything published. The revision is read before and after: when it has moved, an editor
 * published meanwhile, and the reading starts again, so that no half of a change is seen.
 * @throws CmsError when the CMS fails, or when the content changes during every try.
 */
export async function fetchAll(client: CmsClient) {
  let revision = await fetchContentRevision(client);
  for (let tries = 0; tries < maxTries; tries += 1) {
    const content = await fetchLists(client);
    const revisionAfter = await fetchContentRevision(client);
    if (revisionAfter === revision) return { revision, ...content };
    revision = revisionAfter;
  }
  throw new CmsError(
    `The content changed during each of ${maxTries} readings`,
    `revision ${revision}`,
    'Nothing to mend: the next try comes by itself when the editing calms down.',
  );
}

async function fetchLists(client: CmsClient) {
  const [organisations, events, newsArticles, pages, { areas }, taxonomies] = await Promise.all([
    fetchList(async (page) => (await client.request(OrganisationsDocument, page)).organisations),
    fetchList(async (page) => (await client.request(EventsDocument, page)).events),
    fetchList(async (page) => (await client.request(NewsArticlesDocument, page)).newsArticles),
    fetchList(async (page) => (await client.request(PagesDocument, page)).pages),
    client.request(AreasDocument, {}),
    client.request(TaxonomiesDocument, {}),
  ]);
  return { organisations, events, newsArticles, areas, pages, ...taxonomies };
}
