import type { HelpSection } from '@civil-society/shared/help/help-section';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { region } from '@civil-society/shared/region/region';
import { helpAudiences } from '@civil-society/shared/help/help-kind';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { websiteLink } from '../contact/contact-links.ts';
import { newsRow } from '../news/news-row.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { helpSectionData } from '../structured-data/help-section-data.ts';
import { emergencyLines } from './emergency-contacts.ts';
import { helpAreaLink, type HelpView } from './help-area-links.ts';
import { helpFrame } from './help-frame.ts';
import { viewLink } from './help-offers-page.ts';
import { helpSectionSearchEntry } from './help-search-entries.ts';
import { listedOffers } from './listed-offers.ts';
import { sectionAreas } from './section-areas.ts';

export type HelpSectionPage = ReturnType<typeof helpSectionPage>;

export function helpSectionPage(section: HelpSection, index: SiteIndex) {
  const { slug, name, lead, state, documentId: helpSection } = section;
  const hasEnded = state === 'archived';
  const areas = section.areas.length === 0 ? [] : sectionAreas(section, index);
  const view = { section, audience: 'needs_help' } as const;
  return {
    meta: pageMeta({
      title: hasEnded ? t('help.endedTitle', { section: name }) : name,
      description: lead,
      path: routes.helpSection(slug),
      searchEntry: helpSectionSearchEntry(section, index),
      structuredData: helpSectionData(section, index),
    }),
    ...helpFrame(section),
    slug,
    heading: name,
    lead,
    emergency: emergencyLines(section),
    doors: helpAudiences
      .map((audience) => door({ section, audience }, index))
      // What nobody gave then is no history.
      .filter(({ count }) => count > 0 || !hasEnded),
    introduction: section.introduction,
    time: timeText(section),
    areas: areas.map((area) => helpAreaLink(area, view, index)),
    wholeRegion: t('organisation.wholeRegion', { region: region.name }),
    partners: section.partners.map((partner) => ({
      name: partner.name,
      href: websiteLink(partner.website)?.href,
    })),
    situation:
      index.situationRounds({ helpSection }).length > 0 ? routes.situation(slug) : undefined,
    takesReports: !hasEnded,
    news: index.news({ helpSection }).map((article) => newsRow(article, index)),
  };
}

/** One of the two ways in, with what is behind it. */
function door(view: HelpView, index: SiteIndex) {
  const { section, audience } = view;
  const { length } = listedOffers(section, index, { audience });
  return {
    audience,
    ...viewLink(view),
    text: section.state === 'archived' ? undefined : t(`help.${audience}.text`),
    count: length,
    countText: tCount(audience, length),
  };
}

function timeText({ opensOn, closesOn, state }: HelpSection): string | undefined {
  const from = opensOn && formatFullDate(opensOn);
  const to = closesOn && formatFullDate(closesOn);
  if (from && to) return t('help.openBetween', { from, to });
  if (from) return t('help.openFrom', { date: from });
  if (to) return t(state === 'archived' ? 'help.endedAt' : 'help.openTo', { date: to });
  return undefined;
}
