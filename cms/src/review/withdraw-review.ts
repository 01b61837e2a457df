import type { AdminRequest } from '../admin-api/admin-route';
import { recordChange } from '../change-log/record-change';
import { decideReview, getReview } from './decide-review';
import { lockDraft } from './lock-draft';
import { ownDraft } from './own-draft';
import type { ReviewAnswer } from './review-answers';
import { reviewOf } from './review-row';

/** An editor of the organisation takes a request back; the draft stays as it is. */
export async function withdrawReview({
  strapi,
  user,
  params,
}: AdminRequest): Promise<ReviewAnswer> {
  return strapi.db.transaction(async () => {
    const review = await getReview(strapi, params.id ?? '');
    const { contentType, contentDocumentId: documentId } = review;
    await lockDraft(strapi, contentType, documentId);
    const { title, ownerKey } = await ownDraft(strapi, user, contentType, documentId);
    const withdrawn = await decideReview(strapi, review.documentId, {
      state: 'withdrawn',
      userId: user.id,
    });
    await recordChange(strapi, {
      ...{ contentType, documentId, title, ownerKey },
      action: 'reviewWithdrawn',
    });
    return { review: reviewOf(withdrawn) };
  });
}
