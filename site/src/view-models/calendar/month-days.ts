import { Temporal } from 'temporal-polyfill';
import { compareText } from '../compare-text.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import type { SiteIndex } from '../site-index.ts';
import { type CalendarRow, dayRow, longRow } from './calendar-row.ts';
import { comingTimes, type ComingTime, isInMonth } from './coming-times.ts';
import { daysOf } from './month.ts';

/** What lasts longer is told once, not on each of its days. */
const mostDays = 3;

/** What a month holds: by local date, and apart from that what lasts for many days. */
export type MonthDays = { days: ReadonlyMap<string, CalendarRow[]>; long: CalendarRow[] };

type Listed = { scheduled: ScheduledEvent; time: ComingTime };

export function monthDays(month: string, index: SiteIndex): MonthDays {
  const dates = daysOf(month).map((date) => date.toString());
  const listed = index
    .listedEvents()
    .flatMap((scheduled) =>
      comingTimes(scheduled, index)
        .filter((time) => isInMonth(time, month))
        .map((time): Listed => ({ scheduled, time })),
    )
    .sort(byTime);
  const isLong = ({ time }: Listed) => time.lastDay > lastShortDay(time.occurrence.startDate);
  const days = new Map<string, CalendarRow[]>();
  for (const one of listed.filter((entry) => !isLong(entry)))
    for (const date of dates) {
      if (date < one.time.firstDay || date > one.time.lastDay) continue;
      const rows = days.get(date) ?? [];
      rows.push(dayRow(one.scheduled, one.time, { date, frame: index }));
      days.set(date, rows);
    }
  return {
    days,
    long: listed.filter(isLong).map(({ scheduled, time }) => longRow(scheduled, time, index)),
  };
}

/** What goes on since before comes first; what begins at the same time, by address. */
function byTime(a: Listed, b: Listed): number {
  return (
    compareText(a.time.occurrence.startsAt, b.time.occurrence.startsAt) ||
    compareText(a.scheduled.event.slug, b.scheduled.event.slug)
  );
}

/** The last date of something short that begins on `date`. */
function lastShortDay(date: string): string {
  return Temporal.PlainDate.from(date)
    .add({ days: mostDays - 1 })
    .toString();
}
