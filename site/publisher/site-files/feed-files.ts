import { isTimed } from '../../src/feeds/calendar-entry.ts';
import { createCalendarWriter } from '../../src/feeds/calendar.ts';
import { eventsRss, newsRss } from '../../src/feeds/rss.ts';
import {
  calendarFeeds,
  eventRssFeeds,
  type Feed,
  newsRssFeeds,
} from '../../src/feeds/site-feeds.ts';
import type { SiteIndex } from '../../src/view-models/site-index.ts';

type Files = ReadonlyMap<string, string>;
type Known = { frame: object; source: object; text: string };

/**
 * What calendars and feed readers subscribe to: text by file name. A file is made anew only when
 * its list, or the frame, is another; see `createSiteIndexer`.
 */
export function createFeedFiles(siteUrl: string): (index: SiteIndex) => Promise<Files> {
  const calendar = createCalendarWriter(siteUrl);
  let known: ReadonlyMap<string, Known> = new Map();

  return async (index) => {
    const { frame } = index;
    const made = new Map<string, Known>();
    const make = async <Entry>(
      feeds: readonly Feed<Entry>[],
      write: (feed: Feed<Entry>) => string | Promise<string>,
    ) => {
      for (const feed of feeds) {
        const { path, source } = feed;
        const file = path.slice(1);
        const last = known.get(file);
        const isSame = last?.frame === frame && last.source === source;
        made.set(file, isSame ? last : { frame, source, text: await write(feed) });
      }
    };
    await make(calendarFeeds(index), ({ name, entries }) => {
      const events = entries().map(({ event }) => event);
      return calendar({ name, events: events.filter(isTimed) });
    });
    const channel = (title: string) => ({ title, siteUrl });
    await make(eventRssFeeds(index), ({ name, entries }) =>
      eventsRss(entries(), index, channel(name)),
    );
    await make(newsRssFeeds(index), ({ name, entries }) => newsRss(entries(), channel(name)));
    known = made;
    return new Map([...made].map(([file, { text }]) => [file, text]));
  };
}
