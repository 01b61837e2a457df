import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpSectionUid } from '../content-type-uids';
import type { LinkedSection } from '../help-offers/linked-entries';
import { publishedOffers, type StoredOffer } from '../help-offers/stored-offer';

export type AskedOffer = StoredOffer & { helpSection: LinkedSection };

const keysSchema = z.array(z.object({ documentId: z.string() }));

/** Sections whose offers are shown; one in preparation or archived asks nobody anything. */
export function isLive({ state }: LinkedSection): boolean {
  return state === 'open' || state === 'quiet';
}

/** The published offers of the sections that are open, or quiet. */
export async function askedOffers(strapi: Core.Strapi): Promise<AskedOffer[]> {
  const sections = await strapi.db.query(helpSectionUid).findMany({
    select: ['id', 'documentId'],
    where: { publishedAt: { $notNull: true }, state: { $in: ['open', 'quiet'] } },
  });
  const sectionKey = { $in: keysSchema.parse(sections).map(({ documentId }) => documentId) };
  const offers = await publishedOffers(strapi, { sectionKey });
  return offers.flatMap((offer) =>
    offer.helpSection ? [{ ...offer, helpSection: offer.helpSection }] : [],
  );
}
