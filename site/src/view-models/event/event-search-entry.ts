import { searchTypes, type SearchEntry } from '../search/search-entry.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';
import { eventAreas } from './event-areas.ts';
import { eventRow } from './event-row.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

/** Past events keep their page, but are not found. */
export function eventSearchEntry(
  scheduled: ScheduledEvent,
  index: SiteIndex,
): SearchEntry | undefined {
  const { event, section } = scheduled;
  if (section === 'past') return undefined;
  const row = eventRow(scheduled, index);
  return {
    type: searchTypes.event,
    areas: valuesOf(index.areaBySlug, eventAreas(event)).map(({ name }) => name),
    themes: valuesOf(index.themeBySlug, event.themes).map(({ name }) => name),
    summary: event.summary,
    detail: [row.mark?.label, row.when, row.where].filter(Boolean).join(' · '),
  };
}
