import type { NewsArticle } from '@civil-society/shared/news/news-article';
import { region } from '@civil-society/shared/region/region';
import { t } from '../i18n/t.ts';
import { routes } from '../routes.ts';
import type { ScheduledEvent } from '../view-models/event/scheduled-event.ts';
import type { SiteIndex } from '../view-models/site-index.ts';

/** A list that people subscribe to. */
export type Feed<Entry> = {
  /** Address of its file. */
  path: string;
  name: string;
  /** The very same object as before while nothing in the list has changed. */
  source: object;
  entries: () => readonly Entry[];
};

const service = region.service.name;

/**
 * The calendars of the site: all, each area and theme, each organisation that holds something, and
 * each event that is still to be held. What goes on all the time stands in its organisation's
 * calendar and its own alone, where it doesn't hide what happens once.
 */
export function calendarFeeds(index: SiteIndex): Feed<ScheduledEvent>[] {
  const listed = index.listedEvents();
  const organisers = new Map(listed.map(({ event }) => [event.organiser.slug, event.organiser]));
  return [
    ...eventFeeds(index, {
      all: routes.eventsCalendar,
      area: routes.areaCalendar,
      theme: routes.themeCalendar,
    }),
    ...[...organisers.values()].map(({ slug, name }) => {
      const source = index.events({ organiser: slug });
      const path = routes.organisationCalendar(slug);
      return { path, name, source, entries: () => source.filter(isStillHeld) };
    }),
    ...listed.map((scheduled) => ({
      path: routes.eventCalendar(scheduled.event.slug),
      name: scheduled.event.title,
      source: scheduled,
      entries: () => [scheduled],
    })),
  ];
}

/** The lists of events for feed readers. */
export function eventRssFeeds(index: SiteIndex): Feed<ScheduledEvent>[] {
  return eventFeeds(index, {
    all: routes.eventsRss,
    area: routes.areaEventsRss,
    theme: routes.themeEventsRss,
  });
}

/** The lists of news for feed readers. */
export function newsRssFeeds(index: SiteIndex): Feed<NewsArticle>[] {
  const feed = (path: string, name: string, source: readonly NewsArticle[]) => ({
    ...{ path, name, source },
    entries: () => source,
  });
  return [
    feed(routes.newsRss(), t('feed.news', { service }), index.news()),
    ...index.areas.map(({ slug, name }) =>
      feed(
        routes.areaNewsRss(slug),
        t('feed.newsOf', { name, service }),
        index.news({ area: slug }),
      ),
    ),
    ...index.themes.map(({ slug, name }) =>
      feed(
        routes.themeNewsRss(slug),
        t('feed.newsOf', { name, service }),
        index.news({ theme: slug }),
      ),
    ),
  ];
}

type Paths = { all: () => string; area: (slug: string) => string; theme: (slug: string) => string };

function eventFeeds(index: SiteIndex, paths: Paths): Feed<ScheduledEvent>[] {
  const feed = (path: string, name: string, source: readonly ScheduledEvent[]) => ({
    ...{ path, name, source },
    entries: () => source.filter(({ section }) => section === 'dated'),
  });
  return [
    feed(paths.all(), t('feed.events', { service }), index.events()),
    ...index.areas.map(({ slug, name }) =>
      feed(paths.area(slug), t('feed.eventsOf', { name, service }), index.events({ area: slug })),
    ),
    ...index.themes.map(({ slug, name }) =>
      feed(paths.theme(slug), t('feed.eventsOf', { name, service }), index.events({ theme: slug })),
    ),
  ];
}

function isStillHeld({ section }: ScheduledEvent): boolean {
  return section !== 'past';
}
