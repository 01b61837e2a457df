import { occurrencesBetween } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';
import { formatClock } from '@civil-society/shared/finnish/format-clock';
import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { weekdayNames } from '@civil-society/shared/finnish/time-words';
import { t } from '../../i18n/t.ts';
import type { SiteIndex } from '../site-index.ts';
import { eventRow, type EventRow } from './event-row.ts';

/** An event as a line of a day, with its hour. */
export type WeekRow = EventRow & { clock: string };

export type WeekDay = { date: string; dayNumber: string; weekday: string; rows: WeekRow[] };

/** At most so many a day; all of them are on the page of events. */
const longestDay = 3;

/** What happens from now on through Sunday, by day; a recurring event is there each day it is held. */
export function weekEvents(index: SiteIndex): WeekDay[] {
  const today = Temporal.PlainDate.from(localDate(index.now));
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const end = sunday.add({ days: 1 }).toZonedDateTime(localTime(index.now).timeZoneId);
  const rows = index.events
    .filter(({ section }) => section === 'dated' || section === 'ongoing')
    .flatMap((scheduled) =>
      occurrencesBetween(scheduled.event, index.now, end.toInstant().toString()).map(
        (occurrence) => {
          const date = laterOf(occurrence.startDate, today.toString());
          const clock = scheduled.event.allDay
            ? t('time.allDay')
            : formatClock(localTime(occurrence.startsAt));
          return { ...eventRow(scheduled, index), date, clock, startsAt: occurrence.startsAt };
        },
      ),
    )
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  return [...Map.groupBy(rows, ({ date }) => date)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([date, list]) => toWeekDay(date, list.slice(0, longestDay)));
}

function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

function toWeekDay(date: string, rows: WeekRow[]): WeekDay {
  const { day, month, dayOfWeek } = Temporal.PlainDate.from(date);
  return { date, dayNumber: `${day}.${month}.`, weekday: weekdayNames[dayOfWeek - 1] ?? '', rows };
}
