import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { recordChange } from '../change-log/record-change';
import { publicPageUrl } from '../public-site/public-page-url';
import { contentVersion } from './content-version';
import { decideReview, getReview } from './decide-review';
import { draftChangedError } from './draft-changed-error';
import { lockDraft } from './lock-draft';
import { approvedMail } from './mails/approved-mail';
import { mailEditors } from './mails/mail-editors';
import { ownDraft } from './own-draft';
import type { ReviewAnswer } from './review-answers';
import { reviewOf } from './review-row';

const inputSchema = z.object({ version: z.string() });

/**
 * Publishes exactly what the coordinator saw.
 * @throws ConflictError where the draft has changed since, or somebody else has decided
 */
export async function approveReview({
  strapi,
  user,
  params,
  body,
}: AdminRequest): Promise<ReviewAnswer> {
  const { version } = parseInput(inputSchema, body);
  return strapi.db.transaction(async () => {
    const review = await getReview(strapi, params.id ?? '');
    const { contentType, contentDocumentId: documentId } = review;
    await lockDraft(strapi, contentType, documentId);
    const approved = await decideReview(strapi, review.documentId, {
      state: 'approved',
      userId: user.id,
    });
    const draft = await ownDraft(strapi, user, contentType, documentId);
    if (contentVersion(draft.content) !== version) throw draftChangedError();
    await strapi.documents(contentType).publish({ documentId });
    const { title, ownerKey, row } = draft;
    const slug = z.string().nullish().parse(row.slug);
    await mailEditors(strapi, ownerKey, approvedMail(title, publicPageUrl(contentType, slug)));
    await recordChange(strapi, {
      ...{ contentType, documentId, title, ownerKey },
      action: 'approved',
    });
    return { review: reviewOf(approved) };
  });
}
