import { html, raw } from './html.js';
import { areaBySlug, site } from './site.js';

const own = (path) => site.origin + path;
const filled = (list) => (list.length > 0 ? list : undefined);

/** What a page and its breadcrumbs say to machines, as JSON-LD. */
export const structuredData = (crumbs, data) => {
  const list = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(([path, name], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: own(path),
    })),
  };
  const graph = data ? [data, list] : [list];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return html`<script type="application/ld+json">
    ${raw(text.replaceAll('<', '\\u003c'))}
  </script>`;
};

const postalAddress = ({ street, postalCode, city }) => ({
  '@type': 'PostalAddress',
  streetAddress: street,
  postalCode,
  addressLocality: city,
  addressCountry: 'FI',
});

export const organisationData = (one) => {
  const address = own(`/jarjestot/${one.slug}/`);
  return {
    '@type': 'NGO',
    '@id': address,
    url: address,
    name: one.name,
    alternateName: filled(one.alternativeNames),
    description: one.summary,
    telephone: one.phone?.label,
    email: one.email?.label,
    logo: one.logo && own(one.logo.url),
    address: one.postalAddress && postalAddress(one.postalAddress),
    sameAs: filled([one.website, ...one.social].filter(Boolean).map(({ href }) => href)),
    areaServed: filled(one.areas.map((slug) => areaBySlug.get(slug).name)),
    knowsLanguage: filled(one.languageCodes),
  };
};

const statuses = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved_online: 'EventMovedOnline',
};

/** Of an event that has times, in a place. */
export const eventData = (event) => {
  if (!event.starts) return undefined;
  const { venue } = event;
  const address = own(`/tapahtumat/${event.slug}/`);
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: event.title,
    description: event.summary,
    startDate: event.starts,
    endDate: event.ends || undefined,
    eventStatus: `https://schema.org/${statuses[event.status]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: venue && {
      '@type': 'Place',
      name: venue.name,
      address: venue.address ? postalAddress(venue.address) : venue.name,
    },
    organizer: {
      '@type': 'NGO',
      name: event.organiserName,
      url: own(`/jarjestot/${event.organiser}/`),
    },
    isAccessibleForFree: event.isFree,
    inLanguage: filled(event.languageCodes),
  };
};

export const newsData = (article) => {
  const address = own(`/uutiset/${article.slug}/`);
  const publisher = {
    '@type': 'Organization',
    name: site.contact.organisation,
    url: own('/'),
  };
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: article.title,
    description: article.lead,
    datePublished: article.date,
    dateModified: article.updatedAt,
    inLanguage: 'fi',
    author: publisher,
    publisher,
  };
};
