import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { recordChange } from '../change-log/record-change';
import { decideReview, getReview } from './decide-review';
import { lockDraft } from './lock-draft';
import { mailEditors } from './mails/mail-editors';
import { returnedMail } from './mails/returned-mail';
import { ownDraft } from './own-draft';
import type { ReviewAnswer } from './review-answers';
import { reviewOf } from './review-row';

const missing = 'Kirjoita, mitä pitää korjata. Edustaja saa viestin sähköpostiinsa.';
const inputSchema = z.object({
  message: z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(2000, 'Viestissä saa olla enintään 2000 merkkiä.'),
});

/** Gives a draft back to its organisation, saying what is to be mended; nothing is published. */
export async function returnReview({
  strapi,
  user,
  params,
  body,
}: AdminRequest): Promise<ReviewAnswer> {
  const { message } = parseInput(inputSchema, body);
  return strapi.db.transaction(async () => {
    const { documentId: id, ...request } = await getReview(strapi, params.id ?? '');
    const { contentType, contentDocumentId: documentId } = request;
    await lockDraft(strapi, contentType, documentId);
    const row = await decideReview(strapi, id, { state: 'returned', userId: user.id, message });
    const { title, ownerKey } = await ownDraft(strapi, user, contentType, documentId);
    await mailEditors(strapi, ownerKey, returnedMail(reviewOf(row)));
    await recordChange(strapi, {
      ...{ contentType, documentId, title, ownerKey },
      action: 'returned',
    });
    return { review: reviewOf(row) };
  });
}
