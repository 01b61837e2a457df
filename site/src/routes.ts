import type { HelpAudience } from '@civil-society/shared/help/help-kind';

/** Every address of the site is built here; all of them end with a slash. */
export const routes = {
  home: () => '/',
  organisations: (page = 1) => listPage('/jarjestot/', page),
  organisation: (slug: string) => `/jarjestot/${slug}/`,
  events: (page = 1) => listPage('/tapahtumat/', page),
  event: (slug: string) => `/tapahtumat/${slug}/`,
  /** Of a month, such as `2026-12`. */
  eventsMonth: (month: string) => `/tapahtumat/kalenteri/${month}/`,
  areas: () => '/kunnat/',
  area: (slug: string) => `/kunnat/${slug}/`,
  /** For notice boards: a month's events as a poster, and as a booklet with what goes on. */
  areaPoster: (area: string, month: string) => `/kunnat/${area}/juliste/${month}/`,
  areaBooklet: (area: string, month: string) => `/kunnat/${area}/vihko/${month}/`,
  areaTheme: (area: string, theme: string) => `/kunnat/${area}/${theme}/`,
  themes: () => '/teemat/',
  theme: (slug: string) => `/teemat/${slug}/`,
  news: () => '/uutiset/',
  newsArticle: (slug: string) => `/uutiset/${slug}/`,
  helpSection: (section: string) => `/apu/${section}/`,
  helpOffers: (section: string, audience: HelpAudience, area?: string) =>
    `/apu/${section}/${helpViews[audience]}/${area === undefined ? '' : `${area}/`}`,
  helpOffer: (section: string, offer: string) => `/apu/${section}/apu/${offer}/`,
  helpPoster: (section: string, area: string) => `/apu/${section}/${area}/juliste/`,
  situation: (section: string) => `/apu/${section}/tilannekuva/`,
  situationRound: (section: string, round: string) => `/apu/${section}/tilannekuva/${round}/`,
  situationData: (section: string, round: string) => `/apu/${section}/tilannekuva/${round}.csv`,
  search: (query?: string) =>
    query === undefined ? '/haku/' : `/haku/?q=${encodeURIComponent(query)}`,
  page: (slug: string) => `/${slug}/`,
  notFound: () => '/404.html',
  handout: () => '/moniste/',
  organisationFilter: () => '/rajaus/jarjestot.json',
  eventFilter: () => '/rajaus/tapahtumat.json',
  /** Calendars to subscribe to (iCalendar). */
  eventsCalendar: () => '/tapahtumat/kalenteri.ics',
  eventCalendar: (slug: string) => `/tapahtumat/${slug}/kalenteri.ics`,
  organisationCalendar: (slug: string) => `/jarjestot/${slug}/kalenteri.ics`,
  areaCalendar: (slug: string) => `/kunnat/${slug}/kalenteri.ics`,
  themeCalendar: (slug: string) => `/teemat/${slug}/kalenteri.ics`,
  /** Lists for feed readers (RSS 2.0). */
  eventsRss: () => '/tapahtumat/rss.xml',
  areaEventsRss: (slug: string) => `/kunnat/${slug}/tapahtumat.xml`,
  themeEventsRss: (slug: string) => `/teemat/${slug}/tapahtumat.xml`,
  newsRss: () => '/uutiset/rss.xml',
  areaNewsRss: (slug: string) => `/kunnat/${slug}/uutiset.xml`,
  themeNewsRss: (slug: string) => `/teemat/${slug}/uutiset.xml`,
  sitemap: () => '/sitemap-index.xml',
  searchLibrary: () => '/pagefind/pagefind.js',
} as const;

/** Patterns of an address's parts. */
const anySlug = '[^/]+';
const anyMonth = '\\d{4}-\\d{2}';

/** The two ways into a help section. */
const helpViews: Record<HelpAudience, string> = {
  needs_help: 'tarvitsen-apua',
  wants_to_help: 'haluan-auttaa',
};

/** A part of a long list; the first is the list itself. */
function listPage(list: string, page: number): string {
  return page === 1 ? list : `${list}sivu/${page}/`;
}

/** Static texts of the CMS that the layout links to by their slugs. */
export const pageSlugs = {
  about: 'tietoa',
  forOrganisations: 'jarjestoille',
  accessibility: 'saavutettavuus',
  privacy: 'tietosuoja',
} as const;

/** For people who have come to the site, not for search engines. */
const unlisted = new Set<string>([routes.search(), routes.handout()]);

/** On paper one has the page already. */
const onPaper = patternOf(
  routes.helpPoster(anySlug, anySlug),
  routes.areaPoster(anySlug, anyMonth),
  routes.areaBooklet(anySlug, anyMonth),
);

const ofMonth = patternOf(
  routes.eventsMonth(anyMonth),
  routes.areaPoster(anySlug, anyMonth),
  routes.areaBooklet(anySlug, anyMonth),
);

/** Whether a page, given by its full address, is one that search engines should know. */
export function isInSitemap(address: string): boolean {
  const { pathname } = new URL(address);
  return !unlisted.has(pathname) && !pathname.startsWith('/404') && !onPaper.test(pathname);
}

/** Whether a path is that of a page of one month, which comes and goes with time. */
export function isOfMonth(path: string): boolean {
  return ofMonth.test(path);
}

/** Matches the paths of some routes, which were given patterns for their parts. */
function patternOf(...paths: string[]): RegExp {
  return new RegExp(`^(?:${paths.join('|')})$`);
}
