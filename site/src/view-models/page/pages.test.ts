import { describe, expect, it } from 'vitest';
import { newsArticlePage } from '../news/news-article-page.ts';
import { newsPage } from '../news/news-page.ts';
import { organisationsPage } from '../organisation/organisations-page.ts';
import { searchPage } from '../search/search-page.ts';
import { indexContent } from '../site-index.ts';
import {
  allAreas,
  newsArticle,
  now,
  organisation,
  sampleContent,
} from '../testing/sample-content.ts';
import { themePage } from '../theme/theme-page.ts';
import { themesPage } from '../theme/themes-page.ts';
import { homePage } from './home-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { staticPage } from './static-page.ts';

const index = indexContent(
  sampleContent({
    organisations: [organisation({ slug: 'kerho', name: 'Kerho ry' })],
    newsArticles: [
      newsArticle({ slug: 'uutinen', themes: ['ikaihmiset'] }),
      newsArticle({ slug: 'kaikille', areas: allAreas, isPinned: true }),
    ],
  }),
  now,
);

describe('pages', () => {
  it('home shows counts, the map, themes and news', () => {
    const page = homePage(index);
    expect(page.lead).toMatch(/^1 järjestö Pohjois-Savon/);
    expect(page.map.tiles).toHaveLength(24);
    expect(page.news.map(({ label }) => label)).toEqual(['Tärkeää nyt', undefined]);
    expect(page.meta.breadcrumbs).toEqual([]);
  });

  it('news tell date and place', () => {
    expect(newsPage(index).rows).toMatchObject([
      { href: '/uutiset/kaikille/', places: 'Koko maakunta' },
      { href: '/uutiset/uutinen/', places: 'Kuopio', dateText: '20.11.2026' },
    ]);
  });

  it('a news article leads to others', () => {
    const [, article] = index.news();
    if (!article) throw new Error('the sample content has two articles');
    const page = newsArticlePage(article, index);
    expect(page.others.map(({ title }) => title)).toEqual(['kaikille']);
    expect(page.meta.searchEntry).toMatchObject({ type: 'Uutinen', themes: ['Ikäihmiset'] });
  });

  it('a theme shows its organisations by place', () => {
    const [theme] = index.themes;
    if (!theme) throw new Error('the sample content has themes');
    const page = themePage(theme, index);
    expect(page.organisations.count).toBe(1);
    expect(page.areas.find(({ label }) => label === 'Kuopio')).toMatchObject({
      count: 1,
      href: '/kunnat/kuopio/ikaihmiset/',
    });
    expect(page.news.map(({ title }) => title)).toEqual(['uutinen']);
    expect(themesPage(index).themes.map(({ count }) => count)).toEqual([1, 0]);
  });

  it('the search offers every type, place and theme', () => {
    const { filters } = searchPage(index);
    expect(filters.map(({ name, values }) => [name, values.length])).toEqual([
      ['tyyppi', 3],
      ['kunta', 24],
      ['teema', 2],
    ]);
  });

  it('lists, static texts and the page for what is not found have an address and a text', () => {
    const text = {
      documentId: 'p',
      slug: 'tietoa',
      title: 'Tietoa',
      body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Hei.' }] }],
      updatedAt: now,
    };
    expect(staticPage(text).meta).toMatchObject({ path: '/tietoa/', description: 'Hei.' });
    expect(organisationsPage(index).meta.path).toBe('/jarjestot/');
    expect(notFoundPage().meta.path).toBe('/404.html');
  });
});
