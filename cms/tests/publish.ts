import type { EditorialUid } from '../src/content-type-uids';
import type { TestStrapi } from './start-test-strapi.ts';

/** Creates an entry, published where its type has drafts, and returns its documentId. */
export async function publish(
  { strapi }: TestStrapi,
  uid: EditorialUid,
  data: Record<string, unknown>,
): Promise<string> {
  const { documentId } = await strapi.documents(uid).create({ data, status: 'published' });
  return documentId;
}
