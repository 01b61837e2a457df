import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { isWebAddress } from '@civil-society/shared/contact/web-address';
import { routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { valuesOf } from '../values-of.ts';
import { postalAddress } from './postal-address.ts';
import type { StructuredData } from './structured-data.ts';

/** @see https://schema.org/NGO */
export function organisationData(organisation: Organisation, frame: SiteFrame): StructuredData {
  const { slug, name, summary, phone, email, website, logo, address } = organisation;
  const pages = [website, ...organisation.socialLinks.map(({ url }) => url)];
  return {
    '@type': 'NGO',
    '@id': routes.organisation(slug),
    url: routes.organisation(slug),
    name,
    alternateName: filled(organisation.alternativeNames),
    description: summary,
    telephone: phone,
    email,
    logo: logo?.url,
    address: address && postalAddress(address),
    sameAs: filled(pages.filter((url) => url !== undefined && isWebAddress(url))),
    areaServed: filled(valuesOf(frame.areaBySlug, organisation.areas).map((area) => area.name)),
    knowsLanguage: filled(organisation.languages),
    identifier: organisation.businessId,
  };
}

function filled<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length > 0 ? list : undefined;
}
