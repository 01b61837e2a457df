import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { publicPageUrl } from '../public-site/public-page-url';
import { contentVersion } from './content-version';
import { getReview } from './decide-review';
import { draftDifferences } from './draft-differences';
import { ownDraft } from './own-draft';
import { queuedReviews } from './queued-reviews';
import type { ReviewDifference } from './review-answers';

/** A request with what it would change on the site. */
export async function getReviewDifference({
  strapi,
  user,
  params,
}: AdminRequest): Promise<ReviewDifference> {
  const row = await getReview(strapi, params.id ?? '');
  const { contentType, contentDocumentId: documentId, state } = row;
  if (state === 'deleted') throw new ConflictError('Tarkistettava on poistettu.');
  const [review] = await queuedReviews(strapi, [row]);
  if (!review) throw new Error(`The review request ${row.documentId} cannot be described.`);
  const draft = await ownDraft(strapi, user, contentType, documentId);
  const { isNew, differences } = await draftDifferences(strapi, contentType, documentId, draft);
  const slug = z.string().nullish().parse(draft.row.slug);
  return {
    review,
    version: contentVersion(draft.content),
    differences,
    publicUrl: isNew ? null : (publicPageUrl(contentType, slug) ?? null),
  };
}
