import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { accessibilityFacts } from '@civil-society/site/src/view-models/accessibility-facts.ts';
import { contactDetails } from '@civil-society/site/src/view-models/organisation/contact-details.ts';
import { organisationRow } from '@civil-society/site/src/view-models/organisation/organisation-row.ts';
import { verification } from '@civil-society/site/src/view-models/organisation/verification.ts';
import { isWholeRegion } from '@civil-society/site/src/view-models/area/is-whole-region.ts';
import type { SiteIndex } from '@civil-society/site/src/view-models/site-index.ts';
import { valuesOf } from '@civil-society/site/src/view-models/values-of.ts';
import type { ExportedOrganisation } from './exported-site.ts';
import { markdownOf } from './markdown-of.ts';

export function exportOrganisation(
  organisation: Organisation,
  index: SiteIndex,
): ExportedOrganisation {
  const { slug, name, summary, logo, operatingStatus, themes, areas } = organisation;
  const row = organisationRow(organisation, index, { withSummary: false });
  const contact = contactDetails(organisation);
  const verified = verification(organisation.lastVerified, index.now);
  return {
    slug,
    name,
    letter: name.charAt(0),
    summary,
    description: `${name}, ${row.place}. ${summary}`,
    place: row.place ?? '',
    status: row.status ?? '',
    statusNotice: operatingStatus === 'active' ? '' : 'Toiminta on tauolla.',
    ...(logo && { logo: { ...logo, alt: logo.alternativeText ?? '' } }),
    ...(contact?.phone && { phone: contact.phone }),
    ...(contact?.email && { email: contact.email }),
    ...(contact?.website && { website: contact.website }),
    social: contact?.socialLinks ?? [],
    address: contact?.address ?? [],
    ...(organisation.address && { postalAddress: organisation.address }),
    persons: (contact?.persons ?? []).map((person) => ({ ...person, role: person.role ?? '' })),
    home: organisation.homeMunicipality ?? areas[0] ?? '',
    areas: valuesOf(index.areaBySlug, areas).map((area) => area.slug),
    wholeRegion: isWholeRegion(areas, index),
    themes: valuesOf(index.themeBySlug, themes).map((theme) => theme.slug),
    targetGroups: valuesOf(index.targetGroupNames, organisation.targetGroups).join(', '),
    languages: valuesOf(index.languageNames, organisation.languages).join(', '),
    languageCodes: organisation.languages,
    alternativeNames: organisation.alternativeNames,
    registerNumber: organisation.registerNumber ?? '',
    ...(verified && { verified }),
    howToJoin: organisation.howToJoin ?? '',
    accessibility: accessibilityFacts(organisation.accessibility)?.facts ?? [],
    body: markdownOf(organisation.description),
  };
}
