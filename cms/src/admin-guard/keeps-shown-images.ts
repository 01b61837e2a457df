import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { mayPublishDirectly } from '../permissions/may-publish-directly';
import { findReviews } from '../review/review-row';
import { waitingKey } from '../review/waiting-key';
import type { RequestRule } from './guarded-request';

const querySchema = z.object({ id: z.string() });
const usesSchema = z.array(
  z.object({
    __type: z.string(),
    documentId: z.string(),
    publishedAt: z.unknown(),
    ownerKey: z.string().nullish(),
  }),
);
type Use = z.infer<typeof usesSchema>[number];

/**
 * A rule: a picture that the public sees, or that the coordinator is judging, stays as it is. A
 * file is shared by the draft and the published page, so that another picture in its place, other
 * words for it or none at all would be public without a review.
 * @throws ValidationError, in Finnish, that says what to do instead
 */
export const keepsShownImages: RequestRule = async ({ strapi, user, params, query }) => {
  const id = params['id'] ?? querySchema.safeParse(query).data?.id;
  if (id === undefined || !isLimitedToOwn(user)) return undefined;
  for (const use of await usesOf(strapi, Number(id), user.id)) {
    const mayPublish = await mayPublishDirectly(strapi, user, use.ownerKey ?? '');
    if ((use.publishedAt && !mayPublish) || (await isWaiting(strapi, use)))
      throw new errors.ValidationError(
        'Kuva on jo sivustolla tai odottaa tarkistusta, joten sitä ei voi enää muuttaa. Lisää kuva uudelleen ja vaihda se lomakkeella, niin muutoskin tarkistetaan.',
      );
  }
  return undefined;
};

/** The entries that show a file of the user's own; others' files are refused by Strapi. */
async function usesOf(strapi: Core.Strapi, id: number, userId: number): Promise<Use[]> {
  const file = await strapi.db
    .query('plugin::upload.file')
    .findOne({ where: { id, createdBy: { id: userId } }, populate: ['related'] });
  return usesSchema.parse(file?.related ?? []);
}

async function isWaiting(strapi: Core.Strapi, { __type, documentId }: Use): Promise<boolean> {
  const waiting = await findReviews(strapi, { waitingKey: waitingKey(__type, documentId) });
  return waiting.length > 0;
}
