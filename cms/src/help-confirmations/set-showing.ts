import type { Core } from '@strapi/strapi';
import { recordChange } from '../change-log/record-change';
import { helpOfferUid } from '../content-type-uids';
import { lockRows } from '../document-middlewares/lock-rows';
import { addMessage } from '../outbox/add-message';

/** Whoever follows a mail's link; the log keeps no addresses. */
const linkUser = { id: null, name: 'Sähköpostin linkki' };

/**
 * Sets when an offer's organisation answered and whether it is paused, in its draft and on the site, with
 * the message that tells the site. Nothing else of the draft gets published, and the versions' own
 * dates stay: by them Strapi tells whether the draft has changes that are not on the site.
 */
export async function setShowing(
  strapi: Core.Strapi,
  { documentId, title }: { documentId: string; title: string },
  showing: { confirmedAt: Date; isPaused: boolean },
): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockRows(strapi, helpOfferUid, { documentId });
    // The query builder, for db.query would set updatedAt of both versions.
    await strapi.db.queryBuilder(helpOfferUid).where({ documentId }).update(showing).execute();
    await addMessage(strapi, { contentType: helpOfferUid, documentId, action: 'update' });
    await recordChange(strapi, {
      contentType: helpOfferUid,
      documentId,
      title,
      action: 'update',
      fields: Object.keys(showing),
      editor: linkUser,
    });
  });
}
