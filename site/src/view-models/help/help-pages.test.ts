import { expect, it } from 'vitest';
import { sitePages } from '../../site-pages/site-pages.ts';
import { newsArticlePage } from '../news/news-article-page.ts';
import { siteShell } from '../page/site-shell.ts';
import { searchPage } from '../search/search-page.ts';
import { indexContent } from '../site-index.ts';
import {
  allAreas,
  helpKind,
  helpOffer,
  helpSection,
  newsArticle,
  now,
  organisation,
  sampleContent,
} from '../testing/sample-content.ts';
import { helpAreaPage } from './help-area-page.ts';
import { helpOfferPage } from './help-offer-page.ts';
import { helpOffersPage } from './help-offers-page.ts';
import { helpPosterPage } from './help-poster-page.ts';
import { helpSectionPage } from './help-section-page.ts';

const coronaHelp = helpSection({ slug: 'korona-apu', name: 'Korona-apu' });
const kinds = [
  helpKind({ slug: 'ruoka-apu', name: 'Ruoka-apu', order: 2 }),
  helpKind({ slug: 'asiointiapu', name: 'Asiointiapu', order: 1 }),
  helpKind({ slug: 'vapaaehtoiseksi', name: 'Vapaaehtoiseksi', audience: 'wants_to_help' }),
];

function siteOf(
  helpOffers: ReturnType<typeof helpOffer>[],
  { section = coronaHelp, at = now, ...changes }: Changes = {},
) {
  const content = sampleContent({
    helpSections: [section],
    helpKinds: kinds,
    helpOffers,
    ...changes,
  });
  const index = indexContent(content, at);
  const area = (slug: string) => {
    const found = index.areaBySlug.get(slug);
    if (!found) throw new Error(`no area ${slug}`);
    return found;
  };
  const view = { section, audience: 'needs_help' } as const;
  return {
    index,
    paths: () => sitePages(index).map(({ path }) => path),
    areaPage: (slug: string) => helpAreaPage(area(slug), view, index),
    offersPage: () => helpOffersPage(view, index),
    sectionPage: () => helpSectionPage(section, index),
    posterPage: (slug: string) => helpPosterPage(area(slug), section, index),
    offerPage: (offer: ReturnType<typeof helpOffer>) => helpOfferPage(offer, section, index),
  };
}

type Changes = Partial<Parameters<typeof sampleContent>[0]> & {
  section?: ReturnType<typeof helpSection>;
  at?: string;
};

const titlesOf = ({ groups }: { groups: { name: string; cards: { title: string }[] }[] }) =>
  groups.map(({ name, cards }) => [name, ...cards.map(({ title }) => title)]);

it('lists help by kind in the order of the kinds, and under each of its kinds', () => {
  const site = siteOf([
    helpOffer({ slug: 'kassi', kinds: ['ruoka-apu', 'asiointiapu'] }),
    helpOffer({ slug: 'auttajaksi', kinds: ['vapaaehtoiseksi'] }),
  ]);
  const page = site.areaPage('kuopio');
  expect(titlesOf(page)).toEqual([
    ['Asiointiapu', 'kassi'],
    ['Ruoka-apu', 'kassi'],
  ]);
  expect(page.countText).toBe('1 avuntarjous');
});

it('gives a rural area the help of its municipality, and every place that of the whole region', () => {
  const site = siteOf([
    helpOffer({ slug: 'a-kaikille', areas: allAreas }),
    helpOffer({ slug: 'kuopion', areas: ['kuopio'] }),
  ]);
  // What is nearest comes first.
  expect(titlesOf(site.areaPage('nilsia'))).toEqual([['Asiointiapu', 'kuopion', 'a-kaikille']]);
  expect(site.areaPage('nilsia').emptyText).toBeUndefined();
  expect(titlesOf(site.areaPage('tervo'))).toEqual([['Asiointiapu', 'a-kaikille']]);
  expect(site.areaPage('tervo').emptyText).toMatch(/^Tervossa .* koko alueella\.$/);
});

it('names the nearest places with help, and the emergency numbers, where there is none', () => {
  const page = siteOf([helpOffer({ slug: 'kassi', areas: ['vesanto'] })]).areaPage('tervo');
  expect(page.groups).toEqual([]);
  expect(page.emptyText).toMatch(/^Tervossa ei ole/);
  expect(page.nearby).toMatchObject([{ label: 'Vesanto', count: 1 }]);
  expect(page.emergency).toMatchObject([{ phone: { href: 'tel:112' } }]);
});

it('does not list what is paused, unconfirmed or over, and its page says why, without a phone', () => {
  const paused = helpOffer({ slug: 'tauolla', isPaused: true });
  const silent = helpOffer({ slug: 'hiljaa', confirmedAt: '2026-11-10T09:59:00Z' });
  const over = helpOffer({ slug: 'ohi', validThrough: '2026-11-23' });
  const site = siteOf([paused, silent, over]);
  expect(site.offersPage().groups).toEqual([]);
  const notices = [paused, silent, over].map((offer) => {
    const { notice, phones, meta, facts } = site.offerPage(offer);
    expect({ phones, facts, search: meta.searchEntry, data: meta.structuredData }).toEqual({
      phones: [],
      facts: [],
      search: undefined,
      data: undefined,
    });
    return notice;
  });
  expect(notices).toEqual([
    'Tämä apu on tauolla.',
    'Tätä apua ei ole vahvistettu hiljattain, joten yhteystietoja ei näytetä.',
    'Tämä apu päättyi 23.11.2026.',
  ]);
});

it('tells browsers when help expires, if that is within a week', () => {
  const offer = helpOffer({ slug: 'kassi', confirmedAt: '2026-11-12T08:00:00Z' });
  const later = helpOffer({ slug: 'keitto', confirmedAt: '2026-11-23T08:00:00Z' });
  const site = siteOf([offer, later]);
  const [card, other] = site.areaPage('kuopio').groups[0]?.cards ?? [];
  expect([card?.until, other?.until]).toEqual(['2026-11-26T08:00:00.000Z', undefined]);
  // A moved clock: the page of the next day but two has it no more.
  const then = siteOf([offer, later], { at: '2026-11-26T22:00:00Z' });
  expect(titlesOf(then.areaPage('kuopio'))).toEqual([['Asiointiapu', 'keitto']]);
});

it('says who gives the help, and leads to them where the directory knows them', () => {
  const known = helpOffer({ slug: 'kassi', organisation: 'kerho' });
  const unknown = helpOffer({ slug: 'keitto', organisation: undefined });
  const site = siteOf([known, unknown], {
    organisations: [organisation({ slug: 'kerho', name: 'Kerho ry' })],
  });
  expect(site.offerPage(known).giver).toEqual({ label: 'Kerho ry', href: '/jarjestot/kerho/' });
  expect(site.offerPage(unknown).giver).toEqual({ label: 'Naapurit', href: undefined });
});

it('has pages for the areas that a section is for, with their rural areas', () => {
  const section = helpSection({ slug: 'myrskyapu', areas: ['kuopio'] });
  const paths = siteOf([], { section }).paths();
  expect(paths).toEqual(
    expect.arrayContaining([
      '/apu/myrskyapu/',
      '/apu/myrskyapu/tarvitsen-apua/',
      '/apu/myrskyapu/haluan-auttaa/nilsia/',
      '/apu/myrskyapu/kuopio/juliste/',
    ]),
  );
  expect(paths.filter((path) => path.includes('/tervo/') && path.startsWith('/apu/'))).toEqual([]);
});

it('has no page of help without a section', () => {
  const paths = sitePages(indexContent(sampleContent(), now)).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('/apu/'))).toEqual([]);
});

it('keeps every address of a section that has ended, and shows its help as history', () => {
  const ended = { ...coronaHelp, state: 'archived', closesOn: '2026-06-30' } as const;
  const offer = helpOffer({ slug: 'kassi' });
  const article = newsArticle({ slug: 'uutinen', helpSection: 'korona-apu' });
  const open = siteOf([offer], { newsArticles: [article] });
  const over = siteOf([offer], { section: ended, newsArticles: [article] });
  expect(over.paths()).toEqual(open.paths());

  const page = over.areaPage('kuopio');
  expect(page.heading).toBe('Millaista apua oli Kuopiossa');
  expect(page.endedNotice).toMatch(/^Korona-apu on päättynyt 30\.6\.2026\./);
  expect([page.emergency, page.poster, page.emptyText]).toEqual([[], undefined, undefined]);
  expect(page.groups[0]?.cards[0]).toMatchObject({ title: 'kassi', phones: [], facts: [] });
  expect(over.posterPage('kuopio').cards).toEqual([]);

  expect(over.sectionPage()).toMatchObject({ emergency: [], takesReports: false });
  const found = [
    over.sectionPage(),
    over.offerPage(offer),
    newsArticlePage(article, over.index),
  ].map(({ meta }) => meta.searchEntry);
  expect(found).toEqual([undefined, undefined, undefined]);
});

it('puts a banner on every page for what is open, and keeps what is quiet in the navigation', () => {
  const helpSections = [
    helpSection({ slug: 'tulva', name: 'Tulva-apu', state: 'archived' }),
    helpSection({ slug: 'korona', name: 'Korona-apu', state: 'quiet' }),
    helpSection({ slug: 'myrsky', name: 'Myrskyapu', bannerText: 'Sähköt poikki.' }),
    helpSection({ slug: 'sota', name: 'Apua pakolaisille', colour: 'blue' }),
  ];
  const index = indexContent(sampleContent({ helpSections }), now);
  const shell = siteShell(index, { showDemoNotice: false });
  expect(shell.helpBanners).toEqual([
    { href: '/apu/sota/', label: 'Apua pakolaisille', text: undefined, colour: 'blue' },
    { href: '/apu/myrsky/', label: 'Myrskyapu', text: 'Sähköt poikki.', colour: 'amber' },
  ]);
  const names = ['Apua pakolaisille', 'Myrskyapu', 'Korona-apu'];
  expect(shell.helpLinks.map(({ label }) => label)).toEqual(names);
  // Each is a kind of its own in the search.
  expect(searchPage(index).filters[0]?.values).toEqual(expect.arrayContaining(names));
});

it('is found as the help of its section, at its places', () => {
  const offer = helpOffer({ slug: 'kassi', areas: ['kuopio', 'tervo'], description: 'Kauppaan.' });
  expect(siteOf([offer]).offerPage(offer).meta.searchEntry).toEqual({
    type: 'Korona-apu',
    areas: ['Kuopio', 'Tervo'],
    themes: [],
    summary: 'Kauppaan.',
    detail: 'Naapurit · Kuopio, Tervo',
  });
});

it('shows the news of a section there, and leads from them to it', () => {
  const article = newsArticle({ slug: 'uutinen', helpSection: 'korona-apu', isPinned: true });
  const site = siteOf([], { newsArticles: [article, newsArticle({ slug: 'muu' })] });
  expect(site.sectionPage().news).toMatchObject([
    { href: '/uutiset/uutinen/', label: 'Tärkeää nyt · Korona-apu' },
  ]);
  expect(newsArticlePage(article, site.index).helpSection).toEqual({
    href: '/apu/korona-apu/',
    label: 'Korona-apu',
  });
});
