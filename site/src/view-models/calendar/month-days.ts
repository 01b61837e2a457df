import { compareText } from '../compare-text.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import type { SiteIndex } from '../site-index.ts';
import { type CalendarRow, dayRow, longRow } from './calendar-row.ts';
import { comingTimes, type ComingTime, isInMonth } from './coming-times.ts';
import { daysOf } from './month.ts';

/** At most so many a day are listed; all of them are on the pages of events. */
const longestDay = 40;

/** The first events of a day, and how many there are. */
export type ListedDay = { rows: CalendarRow[]; count: number };

/** What a month holds: by local date, and apart from that what lasts for many days. */
export type MonthDays = { days: ReadonlyMap<string, ListedDay>; long: CalendarRow[] };

type Listed = { scheduled: ScheduledEvent; time: ComingTime };

export function monthDays(month: string, index: SiteIndex): MonthDays {
  const listed = index
    .listedEvents()
    .flatMap((scheduled) =>
      comingTimes(scheduled, index)
        .filter((time) => isInMonth(time, month))
        .map((time): Listed => ({ scheduled, time })),
    )
    .sort(byTime);
  const short = listed.filter(({ time }) => !time.isLong);
  const days = new Map<string, ListedDay>();
  for (const date of daysOf(month).map(String)) {
    const held = short.filter(({ time }) => time.firstDay <= date && date <= time.lastDay);
    if (held.length > 0) days.set(date, { rows: rowsOf(held, date, index), count: held.length });
  }
  return {
    days,
    long: listed
      .filter(({ time }) => time.isLong)
      .slice(0, longestDay)
      .map(({ scheduled, time }) => longRow(scheduled, time, index)),
  };
}

function rowsOf(held: readonly Listed[], date: string, frame: SiteIndex): CalendarRow[] {
  return held
    .slice(0, longestDay)
    .map(({ scheduled, time }) => dayRow(scheduled, time, { date, frame }));
}

/** What goes on since before comes first; what begins at the same time, by address. */
function byTime(a: Listed, b: Listed): number {
  return (
    compareText(a.time.occurrence.startsAt, b.time.occurrence.startsAt) ||
    compareText(a.scheduled.event.slug, b.scheduled.event.slug)
  );
}
