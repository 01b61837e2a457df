import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { recordChange } from '../change-log/record-change';
import { reviewRequestUid } from '../content-type-uids';
import { coordinatorAddresses } from '../mail/coordinator-addresses';
import { queueMail } from '../mail/queue-mail';
import { publishProblems } from '../validation/publish-problems';
import { validationError } from '../validation/validation-error';
import { assertNotTooOften } from './assert-not-too-often';
import { contentVersion } from './content-version';
import { draftChangedError } from './draft-changed-error';
import { draftDifferences } from './draft-differences';
import { lockDraft } from './lock-draft';
import { sentMail } from './mails/sent-mail';
import { ownDraft, type OwnDraft } from './own-draft';
import { queuedReviews } from './queued-reviews';
import { reviewedUidSchema, type ReviewAnswer } from './review-answers';
import { findReviews, reviewOf, type ReviewRow } from './review-row';
import { waitingKey } from './waiting-key';

const inputSchema = z.object({
  contentType: reviewedUidSchema,
  documentId: z.string().min(1),
  version: z.string(),
  note: z.string().trim().max(1000, 'Viestissä saa olla enintään 1000 merkkiä.').nullish(),
});
type Input = z.infer<typeof inputSchema>;

/**
 * Asks the coordinator to publish a draft. Pressing twice, or two editors at once, make one
 * request: the second gets the first's.
 * @throws ValidationError with all that keeps the draft from being published
 */
export async function sendForReview({ strapi, user, body }: AdminRequest): Promise<ReviewAnswer> {
  const input = parseInput(inputSchema, body);
  const { contentType, documentId } = input;
  return strapi.db.transaction(async () => {
    await lockDraft(strapi, contentType, documentId);
    const draft = await ownDraft(strapi, user, contentType, documentId);
    const key = { waitingKey: waitingKey(contentType, documentId) };
    const [waiting] = await findReviews(strapi, key);
    if (waiting) return { review: reviewOf(waiting) };

    await assertSendable(strapi, input, draft);
    await assertNotTooOften(strapi, user.id, { contentType, contentDocumentId: documentId });
    const sent = await createReview(strapi, input, draft, user.id);
    await mailCoordinators(strapi, sent);
    const { title, ownerKey } = draft;
    await recordChange(strapi, {
      ...{ contentType, documentId, title, ownerKey },
      action: 'sentForReview',
    });
    return { review: reviewOf(sent) };
  });
}

async function assertSendable(strapi: Core.Strapi, input: Input, draft: OwnDraft): Promise<void> {
  const { contentType, documentId, version } = input;
  if (contentVersion(draft.content) !== version) throw draftChangedError();
  const { isNew, differences } = await draftDifferences(strapi, contentType, documentId, draft);
  if (!isNew && differences.length === 0)
    throw new errors.ApplicationError(
      'Luonnos on samanlainen kuin julkaistu sivu, joten lähetettävää ei ole. Tee ensin muutokset.',
    );
  const problems = await publishProblems(strapi, contentType, documentId);
  if (problems.length > 0) throw validationError(problems);
}

async function createReview(
  strapi: Core.Strapi,
  { contentType, documentId, note }: Input,
  { title, ownerKey }: OwnDraft,
  userId: number,
): Promise<ReviewRow> {
  const key = { waitingKey: waitingKey(contentType, documentId) };
  await strapi.db.query(reviewRequestUid).create({
    data: {
      ...key,
      contentType,
      contentDocumentId: documentId,
      title,
      ownerKey,
      state: 'waiting',
      note: note || null,
      requestedBy: userId,
      requestedAt: new Date(),
    },
  });
  const [sent] = await findReviews(strapi, key);
  if (!sent) throw new Error(`The review request of ${key.waitingKey} was not stored.`);
  return sent;
}

async function mailCoordinators(strapi: Core.Strapi, sent: ReviewRow): Promise<void> {
  for (const review of await queuedReviews(strapi, [sent]))
    for (const to of await coordinatorAddresses(strapi))
      await queueMail(strapi, { ...sentMail(review), to });
}
