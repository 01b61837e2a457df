import { weekdayAbbreviations, weekdayNames } from '@civil-society/shared/finnish/time-words';
import type { Temporal } from 'temporal-polyfill';
import { tCount } from '../../i18n/t-count.ts';
import { dayId, weekId } from './calendar-ids.ts';
import { daysOf } from './month.ts';

/** A day with something leads to its list; `tint` is 1 (a little) to 4 (much). */
export type GridDay = {
  day: number;
  href: string | undefined;
  count: number;
  countText: string;
  tint: number;
};

/** A week of the month; days of other months are undefined. */
export type GridWeek = {
  number: number;
  href: string | undefined;
  days: (GridDay | undefined)[];
};

/** From Monday on: what is read, and what is seen. */
export const weekdays = weekdayNames.map((name, at) => ({
  name,
  short: weekdayAbbreviations[at] ?? name,
}));

/** From so many events on a day has the second, third and fourth tint. */
const tintLimits = [3, 5, 8];

/** A month as weeks of seven days. @param counts how many events there are, by local date */
export function monthGrid(month: string, counts: ReadonlyMap<string, number>): GridWeek[] {
  const weeks: GridWeek[] = [];
  for (const date of daysOf(month)) {
    const number = date.weekOfYear ?? 0;
    if (weeks.at(-1)?.number !== number)
      weeks.push({ number, href: undefined, days: Array.from({ length: 7 }, () => undefined) });
    const week = weeks.at(-1);
    if (week === undefined) continue;
    const day = gridDay(date, counts.get(date.toString()) ?? 0);
    week.days[date.dayOfWeek - 1] = day;
    if (day.count > 0) week.href = `#${weekId(number)}`;
  }
  return weeks;
}

function gridDay(date: Temporal.PlainDate, count: number): GridDay {
  return {
    day: date.day,
    href: count === 0 ? undefined : `#${dayId(date.day)}`,
    count,
    countText: tCount('events', count),
    tint: 1 + tintLimits.filter((limit) => count >= limit).length,
  };
}
