import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { accessibilityFacts } from '../accessibility-facts.ts';
import { areaLinks } from '../area/area-links.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { eventLists } from '../event/event-lists.ts';
import { correction } from '../page/correction.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { organisationData } from '../structured-data/organisation-data.ts';
import { themeLinks } from '../theme/theme-links.ts';
import { valuesOf } from '../values-of.ts';
import { contactDetails } from './contact-details.ts';
import { organisationSearchEntry } from './organisation-search-entry.ts';
import { relatedOrganisations } from './related-organisations.ts';
import { verification } from './verification.ts';

export type OrganisationPage = ReturnType<typeof organisationPage>;

export function organisationPage(organisation: Organisation, index: SiteIndex) {
  const { slug, name, summary, operatingStatus } = organisation;
  const home = index.areaBySlug.get(organisation.homeMunicipality ?? '');
  const events = eventLists(index.events({ organiser: slug }), index);
  return {
    meta: pageMeta({
      title: name,
      description: t('organisation.description', {
        name,
        area: home?.name ?? region.name,
        summary,
      }),
      path: routes.organisation(slug),
      parents: [{ href: routes.organisations(), label: t('organisations.title') }],
      searchEntry: organisationSearchEntry(organisation, index),
      structuredData: organisationData(organisation, index),
    }),
    name,
    summary,
    logo: organisation.logo,
    statusNotice: operatingStatus === 'active' ? undefined : t(`organisation.${operatingStatus}`),
    contact: contactDetails(organisation),
    description: organisation.description,
    howToJoin: organisation.howToJoin,
    events,
    calendar: events.count > 0 ? routes.organisationCalendar(slug) : undefined,
    accessibility: accessibilityFacts(organisation.accessibility),
    wholeRegion: isWholeRegion(organisation.areas, index)
      ? t('organisation.wholeRegion', { region: region.name })
      : undefined,
    areas: areaLinks(organisation.areas, index),
    themes: themeLinks(organisation.themes, index),
    targetGroups: valuesOf(index.targetGroupNames, organisation.targetGroups),
    languages: valuesOf(index.languageNames, organisation.languages),
    alternativeNames: organisation.alternativeNames,
    businessId: organisation.businessId,
    registerNumber: organisation.registerNumber,
    related: relatedOrganisations(organisation, index),
    correction: correction(name, routes.organisation(slug)),
    verification: verification(organisation.lastVerified, index.now),
  };
}
