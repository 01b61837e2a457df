import type { SiteIndex } from '../site-index.ts';
import { eventRow, type EventRow } from './event-row.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

/** Events as lists show them: those with a date by next time, and what goes on apart from them. */
export type EventLists = {
  dated: EventRow[];
  ongoing: EventRow[];
  volunteering: EventRow[];
  /** Of all three. */
  count: number;
};

export function eventLists(events: readonly ScheduledEvent[], index: SiteIndex): EventLists {
  const rows = (section: ScheduledEvent['section']) =>
    events
      .filter((scheduled) => scheduled.section === section)
      .map((scheduled) => eventRow(scheduled, index));
  const lists = {
    dated: rows('dated'),
    ongoing: rows('ongoing'),
    volunteering: rows('volunteering'),
  };
  return {
    ...lists,
    count: lists.dated.length + lists.ongoing.length + lists.volunteering.length,
  };
}
