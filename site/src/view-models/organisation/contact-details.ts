import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { isWebAddress } from '@civil-society/shared/contact/web-address';
import { t } from '../../i18n/t.ts';
import { emailLink, phoneLink, websiteLink } from '../contact/contact-links.ts';
import type { Link } from '../page/link.ts';

/** How an organisation is reached; what is not known is left out. */
export type ContactDetails = {
  phone: Link | undefined;
  email: Link | undefined;
  website: Link | undefined;
  socialLinks: Link[];
  /** Lines of the street address. */
  address: string[];
  persons: { name: string; role: string | undefined; links: Link[] }[];
};

/** Undefined where there is no way to reach the organisation. */
export function contactDetails(organisation: Organisation): ContactDetails | undefined {
  const details = allDetails(organisation);
  return Object.values(details)
    .flat()
    .some((detail) => detail !== undefined)
    ? details
    : undefined;
}

function allDetails(organisation: Organisation): ContactDetails {
  const { address } = organisation;
  return {
    phone: phoneLink(organisation.phone),
    email: emailLink(organisation.email),
    website: websiteLink(organisation.website),
    socialLinks: organisation.socialLinks
      .filter(({ url }) => isWebAddress(url))
      .map(({ service, url }) => ({ href: url, label: t(`social.${service}`) })),
    address: address ? [address.street, `${address.postalCode} ${address.city}`] : [],
    persons: organisation.contactPersons.map(({ name, role, phone, email }) => ({
      name,
      role,
      links: [phoneLink(phone), emailLink(email)].filter((link) => link !== undefined),
    })),
  };
}
