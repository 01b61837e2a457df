import type { Area } from '@civil-society/shared/area/area';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Theme } from '@civil-society/shared/theme/theme';
import { byName } from './by-name.ts';
import { scheduleEvent, type ScheduledEvent } from './event/scheduled-event.ts';
import { byNextOccurrence } from './event/by-next-occurrence.ts';
import { byImportance } from './news/by-importance.ts';

/** The content in the orders and by the keys that pages need, at the time of the build. */
export type SiteIndex = {
  /** ISO 8601 instant. */
  now: string;
  /** By name. */
  organisations: readonly Organisation[];
  /** By next occurrence; past ones too. */
  events: readonly ScheduledEvent[];
  /** Pinned first, then the newest. */
  news: readonly NewsArticle[];
  /** Municipalities and rural areas by name. */
  areas: readonly Area[];
  themes: readonly Theme[];
  pages: SiteContent['pages'];
  areaBySlug: ReadonlyMap<string, Area>;
  themeBySlug: ReadonlyMap<string, Theme>;
  targetGroupNames: ReadonlyMap<string, string>;
  languageNames: ReadonlyMap<string, string>;
};

export function indexContent(content: SiteContent, now: string): SiteIndex {
  const order = (a: { order: number }, b: { order: number }) => a.order - b.order;
  return {
    now,
    organisations: content.organisations.toSorted(byName),
    events: content.events.map((event) => scheduleEvent(event, now)).sort(byNextOccurrence),
    news: content.newsArticles.toSorted(byImportance),
    areas: content.areas.toSorted(byName),
    themes: content.themes.toSorted(order),
    pages: content.pages,
    areaBySlug: new Map(content.areas.map((area) => [area.slug, area])),
    themeBySlug: new Map(content.themes.map((theme) => [theme.slug, theme])),
    targetGroupNames: new Map(
      content.targetGroups.toSorted(order).map(({ slug, name }) => [slug, name]),
    ),
    languageNames: new Map(content.languages.toSorted(order).map(({ code, name }) => [code, name])),
  };
}
