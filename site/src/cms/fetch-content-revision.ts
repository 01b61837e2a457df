import type { CmsClient } from './client.ts';
import { ContentRevisionDocument } from './generated/read-api.ts';

/** The revision of the published content; it grows by every published change. */
export async function fetchContentRevision(client: CmsClient): Promise<number> {
  return (await client.request(ContentRevisionDocument, {})).contentRevision;
}
