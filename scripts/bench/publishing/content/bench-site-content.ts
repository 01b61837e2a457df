import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BenchSize } from './bench-size.ts';
import { blocksOf } from './blocks-of.ts';
import { eventOf } from './event-of.ts';
import { documentId, organisationOf } from './organisation-of.ts';
import { pick } from './pick.ts';
import { finnishText } from './sentences.ts';
import { benchTerms, type Terms } from './terms.ts';

const newsCount = 20;
const pageTitles = {
  tietoa: 'Tietoa palvelusta',
  jarjestoille: 'Järjestöille',
  saavutettavuus: 'Saavutettavuus',
  tietosuoja: 'Tietosuoja',
};
const updatedAt = '2026-09-15T10:00:00.000Z';

/**
 * Everything that a site of this size shows: the same for the same size and day.
 * @param from ISO 8601 date from which on events are held
 */
export function benchSiteContent(size: BenchSize, from: string): SiteContent {
  const terms = benchTerms();
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const organisations = numbers(size.organisations).map((number) => organisationOf(number, terms));
  const events = numbers(size.events).flatMap((number) => {
    const organiser = organisations[(number * 3) % organisations.length];
    return organiser === undefined ? [] : [eventOf(number, organiser, terms, from)];
  });
  return {
    revision: 0,
    organisations,
    events,
    areas: terms.areas,
    themes: terms.themes,
    targetGroups: terms.targetGroups,
    languages: terms.languages,
    newsArticles: numbers(newsCount).map((number) => newsArticleOf(number, terms)),
    searchSynonyms: [],
    helpSections: [],
    helpKinds: [],
    helpOffers: [],
    situationRounds: [],
    pages: Object.entries(pageTitles).map(([slug, title], number) => ({
      documentId: documentId('page', number),
      slug,
      title,
      lead: finnishText(number, 120),
      body: blocksOf(number, 800),
      updatedAt,
    })),
  };
}

function newsArticleOf(number: number, terms: Terms): SiteContent['newsArticles'][number] {
  return {
    documentId: documentId('news', number),
    slug: `uutinen-${number}`,
    title: `Uutinen ${number}: yhdistykset kutsuvat mukaan`,
    lead: finnishText(number, 180),
    body: blocksOf(number, 900),
    areas: number % 2 === 0 ? [] : pick(terms.areaSlugs, number, 2),
    themes: pick(terms.themeSlugs, number, 1),
    isPinned: number === 0,
    datePublished: `2026-09-${String(number + 1).padStart(2, '0')}`,
    updatedAt,
  };
}
