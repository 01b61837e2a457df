import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { parseInput } from '../admin-api/parse-input';
import { recordChange } from '../change-log/record-change';
import { lockDraft } from './lock-draft';
import { hiddenMail } from './mails/hidden-mail';
import { mailEditors } from './mails/mail-editors';
import { ownDraft } from './own-draft';
import { readContent } from './read-content';
import { reviewedUidSchema } from './review-answers';

const missing = 'Kirjoita, miksi sivu piilotetaan. Järjestön edustajat näkevät syyn.';
const inputSchema = z.object({
  contentType: reviewedUidSchema,
  documentId: z.string().min(1),
  reason: z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(600, 'Syyssä saa olla enintään 600 merkkiä.'),
});

/**
 * Takes an entry off the site and tells its organisation why; the draft stays.
 * @throws ConflictError where the public does not see it anyway
 */
export async function hideEntry({ strapi, user, body }: AdminRequest): Promise<object> {
  const { contentType, documentId, reason } = parseInput(inputSchema, body);
  return strapi.db.transaction(async () => {
    await lockDraft(strapi, contentType, documentId);
    const { title, ownerKey } = await ownDraft(strapi, user, contentType, documentId);
    if (!(await readContent(strapi, contentType, documentId, 'published')))
      throw new ConflictError('Sivu ei ole näkyvissä, joten sitä ei voi piilottaa.');
    await strapi.documents(contentType).unpublish({ documentId });
    // Not through the document service: from there nobody may write these (keep-hidden.ts).
    await strapi.db.query(contentType).updateMany({
      where: { documentId, publishedAt: null },
      data: { hiddenReason: reason, hiddenAt: new Date() },
    });
    await mailEditors(strapi, ownerKey, hiddenMail(contentType, documentId, title, reason));
    await recordChange(strapi, {
      ...{ contentType, documentId, title, ownerKey },
      action: 'hidden',
    });
    return {};
  });
}
