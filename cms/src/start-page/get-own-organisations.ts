import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { organisationUid } from '../content-type-uids';
import { publicPageUrl } from '../public-site/public-page-url';
import { entryState } from './entry-state';
import { getLatestReviews } from './get-latest-reviews';
import { getPublishedRows } from './get-published-rows';
import { isVerificationOld } from './is-verification-old';
import { factsSchema, findMissingFacts } from './missing-facts';
import type { OwnOrganisation } from './start-page-answers';

const draftsSchema = z.array(
  factsSchema.extend({
    documentId: z.string(),
    name: z.string().nullable(),
    updatedAt: z.coerce.date(),
    lastVerified: z.string().nullable(),
    hiddenAt: z.coerce.date().nullable(),
    hiddenReason: z.string().nullable(),
  }),
);

/** What a representative needs to know of the organisations of `ownerKeys`, by name. */
export async function getOwnOrganisations(
  strapi: Core.Strapi,
  ownerKeys: readonly string[],
  now: Date,
): Promise<OwnOrganisation[]> {
  const rows = await strapi.db.query(organisationUid).findMany({
    where: { documentId: { $in: [...ownerKeys] }, publishedAt: { $null: true } },
    populate: { logo: true, areas: true, themes: true, contactPersons: true },
    orderBy: { name: 'asc' },
  });
  const published = await getPublishedRows(strapi, organisationUid, ownerKeys);
  const reviews = await getLatestReviews(strapi, organisationUid, ownerKeys);
  return draftsSchema.parse(rows).map((draft) => {
    const { documentId, name } = draft;
    const live = published.get(documentId);
    const lastVerified = draft.lastVerified ?? undefined;
    return {
      documentId,
      name: name ?? '',
      state: entryState({ draft, published: live }, reviews.get(documentId)),
      publicUrl: live && publicPageUrl(organisationUid, live.slug),
      lastVerified,
      isVerificationOld: isVerificationOld(lastVerified, now),
      missing: findMissingFacts(draft),
    };
  });
}
