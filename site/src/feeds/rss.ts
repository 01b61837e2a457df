import { getRssString } from '@astrojs/rss';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import { region } from '@civil-society/shared/region/region';
import { t } from '../i18n/t.ts';
import { routes } from '../routes.ts';
import type { SiteFrame } from '../view-models/index/site-frame.ts';
import { eventRow } from '../view-models/event/event-row.ts';
import type { ScheduledEvent } from '../view-models/event/scheduled-event.ts';

/** Readers ask again and again; older ones are on the site. */
const mostItems = 50;

type Channel = { title: string; siteUrl: string };

/** News as RSS 2.0, in the order of the list. */
export function newsRss(articles: readonly NewsArticle[], channel: Channel): Promise<string> {
  return rss(
    channel,
    articles.slice(0, mostItems).map(({ title, slug, lead, datePublished }) => ({
      title,
      link: routes.newsArticle(slug),
      description: lead,
      pubDate: new Date(datePublished),
    })),
  );
}

/** What is held next as RSS 2.0; an item's date is of its last change, its time is in the text. */
export function eventsRss(
  events: readonly ScheduledEvent[],
  frame: SiteFrame,
  channel: Channel,
): Promise<string> {
  return rss(
    channel,
    events.slice(0, mostItems).map((scheduled) => {
      const { event } = scheduled;
      const { when, where, mark } = eventRow(scheduled, frame);
      const facts = [mark?.label, when, where].filter((fact) => fact !== undefined && fact !== '');
      return {
        title: event.title,
        link: routes.event(event.slug),
        description: `${facts.join(', ')}. ${event.summary}`,
        pubDate: new Date(event.updatedAt),
      };
    }),
  );
}

function rss(
  { title, siteUrl }: Channel,
  items: { title: string; link: string; description: string; pubDate: Date }[],
): Promise<string> {
  return getRssString({
    ...{ title, items },
    description: t('feed.description', { genitive: region.genitive }),
    site: siteUrl,
    customData: '<language>fi</language>',
  });
}
