import type { areaUid, helpKindUid, targetGroupUid, themeUid } from '../src/content-type-uids';
import type { TestStrapi } from './start-test-strapi.ts';

/** The documentId of an entry of a type without drafts. */
export async function idBySlug(
  { strapi }: TestStrapi,
  uid: typeof areaUid | typeof helpKindUid | typeof targetGroupUid | typeof themeUid,
  slug: string,
): Promise<string> {
  const entry = await strapi.db.query(uid).findOne({ where: { slug } });
  if (!entry) throw new Error(`There is no ${uid} ${slug}.`);
  return String(entry.documentId);
}
