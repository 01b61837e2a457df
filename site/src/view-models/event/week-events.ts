import { occurrencesBetween } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';
import { formatClock } from '@civil-society/shared/finnish/format-clock';
import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { weekdayNames } from '@civil-society/shared/finnish/time-words';
import { t } from '../../i18n/t.ts';
import { compareText } from '../compare-text.ts';
import type { SiteIndex } from '../site-index.ts';
import { endOfTime } from './end-of-time.ts';
import { eventRow, type EventRow } from './event-row.ts';
import { memoizePerEvent } from './memoize-per-event.ts';
import { endOfWeek } from './this-week.ts';

/** An event as a line of a day, with its hour. */
export type WeekRow = EventRow & { clock: string };

export type WeekDay = { date: string; dayNumber: string; weekday: string; rows: WeekRow[] };

/** At most so many a day; all of them are on the page of events. */
const longestDay = 3;

/** What happens from now on through Sunday, by day; a recurring event is there each day it is held. */
export function weekEvents(index: SiteIndex): WeekDay[] {
  const rows = index
    .eventsThisWeek()
    .flatMap((scheduled) => weekRows(scheduled, index))
    .sort((a, b) => compareText(a.startsAt, b.startsAt));
  return [...Map.groupBy(rows, ({ date }) => date)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([date, list]) => toWeekDay(date, list.slice(0, longestDay)));
}

/** An event at each of its times until the week's end; what began earlier is under way today. */
const weekRows = memoizePerEvent((scheduled, frame) => {
  const { event } = scheduled;
  const today = localDate(frame.now);
  return occurrencesBetween(event, frame.now, endOfWeek(frame.now)).map((occurrence) => ({
    ...eventRow(scheduled, frame),
    date: laterOf(occurrence.startDate, today),
    // A line of one day: the next time has a line of its own.
    until: endOfTime(occurrence, event.allDay),
    then: undefined,
    clock: event.allDay ? t('time.allDay') : formatClock(localTime(occurrence.startsAt)),
    startsAt: occurrence.startsAt,
  }));
});

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function toWeekDay(date: string, rows: WeekRow[]): WeekDay {
  const { day, month, dayOfWeek } = Temporal.PlainDate.from(date);
  return { date, dayNumber: `${day}.${month}.`, weekday: weekdayNames[dayOfWeek - 1] ?? '', rows };
}
