import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpOfferUid } from '../content-type-uids';
import {
  linkedOrganisations,
  linkedSections,
  type LinkedOrganisation,
  type LinkedSection,
} from './linked-entries';
import type { ChangedFacts } from './offer-facts';

const blank = z
  .string()
  .nullish()
  .transform((value) => value || null);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value === true);
const namedSchema = z.object({ slug: z.string(), name: z.string() });

const offerSchema = z.object({
  documentId: z.string(),
  title: blank.transform((title) => title ?? 'Nimetön'),
  slug: blank,
  description: blank,
  forWhom: blank,
  hours: blank,
  email: blank,
  website: blank,
  groupName: blank,
  validThrough: blank,
  contactEmail: blank,
  confirmedAt: z.coerce.date().nullish(),
  isPaused: z.boolean().nullish(),
  byPhone: flag,
  byOnline: flag,
  byAtTheDoor: flag,
  byOnSite: flag,
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
  phones: z.array(z.object({ number: z.string(), hours: blank })),
  areas: z.array(namedSchema),
  kinds: z.array(namedSchema),
  sectionKey: blank,
  organisationKey: blank,
});

/** A version of an offer with what belongs to it. */
export type StoredOffer = z.infer<typeof offerSchema> & {
  organisation: LinkedOrganisation | undefined;
  helpSection: LinkedSection | undefined;
};

type Condition = Readonly<Record<string, unknown>>;

/** Published offers that meet a condition, by title. */
export function publishedOffers(strapi: Core.Strapi, where: Condition): Promise<StoredOffer[]> {
  return offers(strapi, { ...where, publishedAt: { $notNull: true } });
}

/** Drafts of offers that meet a condition, by title. */
export function draftOffers(strapi: Core.Strapi, where: Condition): Promise<StoredOffer[]> {
  return offers(strapi, { ...where, publishedAt: null });
}

/** The facts of an offer that its organisation may change. */
export function changeableFacts(offer: StoredOffer): ChangedFacts {
  const { title, description, forWhom, hours, phones, email, website, validThrough } = offer;
  const areas = offer.areas.map(({ slug }) => slug);
  return { title, description, forWhom, areas, hours, phones, email, website, validThrough };
}

/** Who helps: an organisation of the directory, or a group in its own words. */
export function senderOf({
  organisation,
  groupName,
}: Pick<StoredOffer, 'organisation' | 'groupName'>): string {
  return organisation?.name ?? groupName ?? 'Tekijää ei ole merkitty';
}

async function offers(strapi: Core.Strapi, where: Condition): Promise<StoredOffer[]> {
  const rows = await strapi.db.query(helpOfferUid).findMany({
    where,
    populate: { phones: true, areas: true, kinds: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  });
  const stored = z.array(offerSchema).parse(rows);
  const organisations = await linkedOrganisations(
    strapi,
    stored.flatMap(({ organisationKey }) => organisationKey ?? []),
  );
  const sections = await linkedSections(
    strapi,
    stored.flatMap(({ sectionKey }) => sectionKey ?? []),
  );
  return stored.map((offer) => ({
    ...offer,
    organisation: organisations.get(offer.organisationKey ?? ''),
    helpSection: sections.get(offer.sectionKey ?? ''),
  }));
}
