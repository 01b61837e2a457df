import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { mayPublishDirectly } from '../permissions/may-publish-directly';
import { publicPageUrl } from '../public-site/public-page-url';
import { contentVersion } from './content-version';
import { draftDifferences } from './draft-differences';
import { ownDraft } from './own-draft';
import { reviewedUidSchema, type EntryReview } from './review-answers';
import { findReviews, reviewOf } from './review-row';

const rowSchema = z.object({
  slug: z.string().nullish(),
  hiddenReason: z.string().nullish(),
  hiddenAt: z.coerce.date().nullish(),
});

/** What the side of a form says about an entry: what is public, what waits, what came back. */
export async function getEntryReview(request: AdminRequest): Promise<EntryReview> {
  const { strapi, user, params } = request;
  const parsed = reviewedUidSchema.safeParse(params.contentType);
  if (!parsed.success) throw new errors.NotFoundError('Tätä sisältöä ei tarkisteta.');
  const [uid, documentId] = [parsed.data, params.documentId ?? ''];
  const draft = await ownDraft(strapi, user, uid, documentId);
  const { isNew, differences } = await draftDifferences(strapi, uid, documentId, draft);
  const reviews = await findReviews(strapi, { contentType: uid, contentDocumentId: documentId });
  const review = reviews.find(({ state }) => state === 'waiting') ?? reviews.at(-1);
  const { slug, hiddenReason, hiddenAt } = rowSchema.parse(draft.row);
  return {
    review: review ? reviewOf(review) : null,
    version: contentVersion(draft.content),
    isPublished: !isNew,
    hasChanges: differences.length > 0,
    hidden: hiddenAt ? { reason: hiddenReason ?? '', at: hiddenAt.toISOString() } : null,
    mayPublish:
      !(hiddenAt && isLimitedToOwn(user)) &&
      (await mayPublishDirectly(strapi, user, draft.ownerKey ?? '')),
    publicUrl: isNew ? null : (publicPageUrl(uid, slug) ?? null),
  };
}
