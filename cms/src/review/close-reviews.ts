import type { Core } from '@strapi/strapi';
import {
  documentIdOf,
  isPublishing,
  type DocumentContext,
  type DocumentMiddleware,
} from '../document-middlewares/document-write';
import { requestUser } from '../permissions/request-user';
import { publicPageUrl } from '../public-site/public-page-url';
import { decideReview, type Decision } from './decide-review';
import { approvedMail } from './mails/approved-mail';
import { mailEditors } from './mails/mail-editors';
import { reviewedUidSchema } from './review-answers';
import { findReviews } from './review-row';
import { waitingKey } from './waiting-key';

/**
 * Document-service middleware: a request has nothing to wait for any more once its entry is
 * published in another way, deleted, or its draft discarded. Belongs to the write's transaction.
 */
export function closeReviews(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const result = await next();
    const state = closingState(context);
    const uid = reviewedUidSchema.safeParse(context.uid);
    const documentId = documentIdOf(context);
    if (state === undefined || !uid.success || documentId === undefined) return result;
    const key = { waitingKey: waitingKey(uid.data, documentId) };
    for (const { documentId: id, ownerKey, title, requestedBy } of await findReviews(strapi, key)) {
      const userId = requestUser(strapi)?.id ?? null;
      await decideReview(strapi, id, { state, userId });
      if (state !== 'approved' || (userId !== null && userId === requestedBy?.id)) continue;
      const entry = await strapi.db.query(uid.data).findOne({ where: { documentId } });
      await mailEditors(
        strapi,
        ownerKey,
        approvedMail(title, publicPageUrl(uid.data, entry?.slug)),
      );
    }
    return result;
  };
}

function closingState(context: DocumentContext): Decision['state'] | undefined {
  if (isPublishing(context)) return 'approved';
  if (context.action === 'delete') return 'deleted';
  return context.action === 'discardDraft' ? 'withdrawn' : undefined;
}
