import { expect, it } from 'vitest';
import { indexContent } from './site-index.ts';
import { event, newsArticle, now, organisation, sampleContent } from './testing/sample-content.ts';

it('puts organisations in Finnish alphabetical order', () => {
  const names = ['Äiti', 'Yhdistys', 'aamu', 'Zumba', 'Öylätti'];
  const organisations = names.map((name, number) => organisation({ slug: `o${number}`, name }));
  const index = indexContent(sampleContent({ organisations }), now);
  expect(index.organisations().map(({ name }) => name)).toEqual([
    'aamu',
    'Yhdistys',
    'Zumba',
    'Äiti',
    'Öylätti',
  ]);
});

it('puts events by their next time, those without one last', () => {
  const events = [
    event({ slug: 'aina', startsAt: undefined, endsAt: undefined, kind: 'volunteering' }),
    event({ slug: 'myohemmin', startsAt: '2026-12-01T10:00:00Z', endsAt: undefined }),
    // Began in September; its next time is on Wednesday 25 November.
    event({
      slug: 'viikoittain',
      startsAt: '2026-09-02T10:00:00Z',
      endsAt: undefined,
      recurrenceRule: 'FREQ=WEEKLY',
    }),
  ];
  const index = indexContent(sampleContent({ events }), now);
  expect(index.events().map(({ event: { slug } }) => slug)).toEqual([
    'viikoittain',
    'myohemmin',
    'aina',
  ]);
});

it('puts pinned news first, then the newest', () => {
  const newsArticles = [
    newsArticle({ slug: 'vanha', datePublished: '2026-01-01' }),
    newsArticle({ slug: 'uusi', datePublished: '2026-11-23' }),
    newsArticle({ slug: 'kiinnitetty', datePublished: '2025-01-01', isPinned: true }),
  ];
  const index = indexContent(sampleContent({ newsArticles }), now);
  expect(index.news().map(({ slug }) => slug)).toEqual(['kiinnitetty', 'uusi', 'vanha']);
});

it('keeps themes in their own order', () => {
  expect(indexContent(sampleContent(), now).themes.map(({ slug }) => slug)).toEqual([
    'ikaihmiset',
    'kulttuuri',
  ]);
});
