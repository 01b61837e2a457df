import type { Temporal } from 'temporal-polyfill';
import { helpOffers } from '../content/help-offers.ts';
import type { Cms } from './cms.ts';
import type { Entry } from './entry.ts';
import { helpOfferData } from './help-offer-data.ts';
import type { ReferenceBook } from './reference-book.ts';

const uid = 'api::help-offer.help-offer';

/** Offers of help; their kinds are those with which every service begins. */
export async function helpOfferEntries(
  cms: Cms,
  references: ReferenceBook,
  reference: Temporal.PlainDate,
): Promise<Entry[]> {
  const kinds = await cms.documents('api::help-kind.help-kind').findMany({ fields: ['slug'] });
  for (const { slug = '', documentId } of kinds) references.add('help-kind', slug, documentId);
  return helpOffers.map((offer) => ({
    name: `help-offer ${offer.slug}`,
    load: async () => {
      const data = helpOfferData(offer, reference, references);
      await cms.documents(uid).create({ data, status: 'published' });
    },
  }));
}
