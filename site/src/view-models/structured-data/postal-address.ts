import type { Address } from '@civil-society/shared/contact/address';

/** @see https://schema.org/PostalAddress */
export function postalAddress({ street, postalCode, city }: Address) {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: city,
    addressCountry: 'FI',
  };
}
