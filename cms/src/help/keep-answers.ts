import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpOfferUid } from '../content-type-uids';
import {
  dataOf,
  documentIdOf,
  replaceData,
  type DocumentMiddleware,
} from '../document-middlewares/document-write';
import { storedDraft } from '../document-middlewares/stored-draft';
import { requestUser } from '../permissions/request-user';

const moment = z.coerce.date();

/**
 * Keeps what an organisation has answered by a mail's link while an editor had the offer's form
 * open: the form sends all of its fields, and would bring back an offer that is paused by now, or
 * hide one that was just confirmed. Each answer sets `confirmedAt`, so a form with an earlier one is
 * older than the answer.
 */
export function keepAnswers(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const documentId = documentIdOf(context);
    if (
      context.uid !== helpOfferUid ||
      context.action !== 'update' ||
      documentId === undefined ||
      !requestUser(strapi)
    )
      return next();
    const data = dataOf(context);
    const sent = typeof data['confirmedAt'] === 'string' && moment.safeParse(data['confirmedAt']);
    if (!sent || !sent.success) return next();
    // lockDocument holds the row, so no answer comes in between.
    const draft = await storedDraft(strapi, helpOfferUid, documentId);
    const stored = moment.safeParse(draft?.['confirmedAt'] ?? undefined);
    if (stored.success && sent.data < stored.data) {
      const { confirmedAt, isPaused } = draft ?? {};
      replaceData(context, { ...data, confirmedAt, isPaused });
    }
    return next();
  };
}
