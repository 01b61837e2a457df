import type { Core } from '@strapi/strapi';
import { draftOffers, publishedOffers, type StoredOffer } from '../help-offers/stored-offer';

/** The drafts of a section's offers, the oldest first, and their published versions. */
export async function readOffers(
  strapi: Core.Strapi,
  sectionDocumentId: string,
): Promise<{ drafts: StoredOffer[]; published: StoredOffer[] }> {
  // By the drafts, whose link to the section holds also before either is published.
  const drafts = await draftOffers(strapi, { helpSection: { documentId: sectionDocumentId } });
  const documentId = { $in: drafts.map((draft) => draft.documentId) };
  return {
    drafts: drafts.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    published: await publishedOffers(strapi, { documentId }),
  };
}
