import type { Core } from '@strapi/strapi';
import { helpLinkUid, helpNoticeUid } from '../content-type-uids';
import { expiredLinksKept, noticesKept } from './link-terms';

/** Deletes links that have long expired, and what was told so long ago that nothing asks for it. */
export async function tidyLinks(strapi: Core.Strapi, now: Date): Promise<void> {
  const before = (milliseconds: number) => ({ $lt: new Date(now.getTime() - milliseconds) });
  await strapi.db.query(helpLinkUid).deleteMany({ where: { expiresAt: before(expiredLinksKept) } });
  const sentAt = before(noticesKept);
  await strapi.db.query(helpNoticeUid).deleteMany({ where: { sentAt } });
}
