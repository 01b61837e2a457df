import type { Core, UID } from '@strapi/strapi';

/** Whether another document than `documentId` has this slug, as a draft or published. */
export async function isSlugTaken(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  slug: string,
  documentId?: string,
): Promise<boolean> {
  const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  return (await strapi.db.query(uid).count({ where: { slug, ...others } })) > 0;
}
