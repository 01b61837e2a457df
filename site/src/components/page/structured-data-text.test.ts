import { expect, it } from 'vitest';
import {
  event,
  newsArticle,
  now,
  organisation,
  sampleContent,
} from '../../view-models/testing/sample-content.ts';
import { eventPage } from '../../view-models/event/event-page.ts';
import { newsArticlePage } from '../../view-models/news/news-article-page.ts';
import { organisationPage } from '../../view-models/organisation/organisation-page.ts';
import { homePage } from '../../view-models/page/home-page.ts';
import type { PageMeta } from '../../view-models/page/page-meta.ts';
import { indexContent } from '../../view-models/site-index.ts';
import { structuredDataText } from './structured-data-text.ts';

const kerho = organisation({
  slug: 'kerho',
  name: 'Kerho </script> ry',
  phone: '017 000 1001',
  website: 'https://kerho.example',
  address: { street: 'Katu 1', postalCode: '70100', city: 'Kuopio' },
});
const kahvit = event({
  slug: 'kahvit',
  eventStatus: 'cancelled',
  place: { name: 'Kerhotalo' },
  recurrenceRule: 'FREQ=WEEKLY',
});
const dateless = event({ slug: 'aina', startsAt: undefined, endsAt: undefined });
const uutinen = newsArticle({ slug: 'uutinen', title: 'Uutinen' });
const index = indexContent(
  sampleContent({ organisations: [kerho], events: [kahvit, dateless], newsArticles: [uutinen] }),
  now,
);
const site = new URL('https://esimerkki.fi');
const graphOf = (meta: PageMeta) => {
  const text = structuredDataText(meta, 'Otsikko', site);
  return text === undefined ? undefined : JSON.parse(text)['@graph'];
};
const scheduled = (slug: string) => {
  const found = index.events().find((one) => one.event.slug === slug);
  if (!found) throw new Error(`no event ${slug}`);
  return found;
};

it('tells who an organisation is and where its page stands', () => {
  const { meta } = organisationPage(kerho, index);
  const [data, breadcrumbs] = graphOf(meta);
  expect(data).toMatchObject({
    '@type': 'NGO',
    url: 'https://esimerkki.fi/jarjestot/kerho/',
    name: 'Kerho </script> ry',
    telephone: '017 000 1001',
    sameAs: ['https://kerho.example'],
    address: { addressLocality: 'Kuopio' },
    areaServed: ['Kuopio'],
  });
  expect(data).not.toHaveProperty('email');
  expect(breadcrumbs.itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    'https://esimerkki.fi/',
    'https://esimerkki.fi/jarjestot/',
    'https://esimerkki.fi/jarjestot/kerho/',
  ]);
  expect(structuredDataText(meta, 'Otsikko', site)).not.toContain('</script>');
});

it('tells the next time of an event, and that it is off', () => {
  const [data] = graphOf(eventPage(scheduled('kahvit'), index).meta);
  expect(data).toMatchObject({
    '@type': 'Event',
    startDate: '2026-11-26T11:00:00Z',
    endDate: '2026-11-26T12:00:00Z',
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: 'Kerhotalo' },
    organizer: { name: 'Kuoro ry', url: 'https://esimerkki.fi/jarjestot/kuoro/' },
    isAccessibleForFree: true,
  });
});

it('tells the day of what lasts all day', () => {
  const [data] = graphOf(
    eventPage(
      {
        ...scheduled('kahvit'),
        event: { ...kahvit, allDay: true },
      },
      index,
    ).meta,
  );
  expect([data.startDate, data.endDate]).toEqual(['2026-11-26', '2026-11-26']);
});

it('says nothing of an event without times but where its page stands', () => {
  const types = graphOf(eventPage(scheduled('aina'), index).meta).map(
    (data: Record<string, unknown>) => data['@type'],
  );
  expect(types).toEqual(['BreadcrumbList']);
});

it('tells what an article is, and of the home page nothing', () => {
  const [data] = graphOf(newsArticlePage(uutinen, index).meta);
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: 'Uutinen' });
  expect(data.datePublished).toBe('2026-11-20');
  expect(graphOf(homePage(index).meta)).toBeUndefined();
});
