import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { OfferCard } from '../help/offer-card.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { valuesOf } from '../values-of.ts';
import type { StructuredData } from './structured-data.ts';

/** @see https://schema.org/Service */
export function helpOfferData(
  offer: HelpOffer,
  card: OfferCard,
  frame: Pick<SiteFrame, 'areaBySlug'>,
): StructuredData {
  const { giver, href, kinds } = card;
  return {
    '@type': 'Service',
    '@id': href,
    url: href,
    name: offer.title,
    description: offer.description,
    serviceType: kinds,
    provider: giver && { '@type': 'Organization', name: giver.label, url: giver.href },
    areaServed: valuesOf(frame.areaBySlug, offer.areas).map(({ name }) => name),
    audience:
      offer.forWhom === undefined
        ? undefined
        : { '@type': 'Audience', audienceType: offer.forWhom },
    availableChannel: offer.phones.map(({ number }) => ({
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: number },
      availableLanguage: offer.languages,
    })),
  };
}
