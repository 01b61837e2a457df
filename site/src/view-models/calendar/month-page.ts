import { region } from '@civil-society/shared/region/region';
import { weekdayNames } from '@civil-society/shared/finnish/time-words';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { longestList } from '../../site-pages/list-pages.ts';
import type { Link } from '../page/link.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { dayId, weekId } from './calendar-ids.ts';
import { calendarMonths } from './calendar-months.ts';
import type { CalendarRow } from './calendar-row.ts';
import { monthDays, type MonthDays } from './month-days.ts';
import { monthGrid } from './month-grid.ts';
import { capitalised, daysOf, monthWords } from './month.ts';

export type MonthPage = ReturnType<typeof monthPage>;

export type MonthDay = {
  id: string;
  date: string;
  weekday: string;
  /** "10.12." */
  dayNumber: string;
  rows: CalendarRow[];
  /** What is said where not all of the day's events are listed. */
  more: string | undefined;
};

export type MonthWeek = { id: string; heading: string; days: MonthDay[] };

/** The events of a month, such as `2026-12`, as a calendar: by week and day. */
export function monthPage(month: string, index: SiteIndex) {
  const found = monthDays(month, index);
  const { name, inessive, year } = monthWords(month);
  const heading = t('month.heading', { inessive, year });
  const months = monthLinks(month, index);
  const at = months.findIndex(({ isCurrent }) => isCurrent);
  const counts = new Map([...found.days].map(([date, { count }]) => [date, count]));
  return {
    meta: pageMeta({
      title: heading,
      description: t('month.description', { genitive: region.genitive, inessive, year }),
      path: routes.eventsMonth(month),
      parents: [{ href: routes.events(), label: t('events.title') }],
    }),
    heading,
    lead: t('month.lead', { locative: region.locative }),
    caption: capitalised(t('month.name', { name, year })),
    months,
    previous: at > 0 ? months[at - 1] : undefined,
    next: months[at + 1],
    grid: monthGrid(month, counts),
    weeks: monthWeeks(month, found),
    long: found.long,
    isEmpty: found.days.size === 0 && found.long.length === 0,
    ongoing: ongoingLinks(index),
  };
}

function monthLinks(current: string, index: SiteIndex): (Link & { isCurrent: boolean })[] {
  return calendarMonths(index).map((month) => {
    const { name } = monthWords(month);
    return { href: routes.eventsMonth(month), label: name, isCurrent: month === current };
  });
}

/** The weeks and days that have something. */
function monthWeeks(month: string, { days }: MonthDays): MonthWeek[] {
  const weeks = new Map<number, MonthWeek>();
  for (const date of daysOf(month)) {
    const listed = days.get(date.toString());
    if (listed === undefined) continue;
    const number = date.weekOfYear ?? 0;
    const week = weeks.get(number) ?? {
      id: weekId(number),
      heading: t('month.week', { number }),
      days: [],
    };
    const { rows, count } = listed;
    const left = count - rows.length;
    week.days.push({
      id: dayId(date.day),
      date: date.toString(),
      weekday: weekdayNames[date.dayOfWeek - 1] ?? '',
      dayNumber: `${date.day}.${date.month}.`,
      rows,
      more: left > 0 ? t('month.more', { events: tCount('events', left) }) : undefined,
    });
    weeks.set(number, week);
  }
  return [...weeks.values()];
}

/** Where that is which has no place in a calendar: parts of the list of events. */
function ongoingLinks(index: SiteIndex): Link[] {
  const sections = index.listedEvents().map(({ section }) => section);
  return (
    [
      { section: 'ongoing', id: 'jatkuva', label: t('events.ongoing') },
      { section: 'volunteering', id: 'vapaaehtoiseksi', label: t('events.volunteering') },
    ] as const
  ).flatMap(({ section, id, label }) => {
    const first = sections.indexOf(section);
    if (first === -1) return [];
    return [{ href: `${routes.events(Math.floor(first / longestList) + 1)}#${id}`, label }];
  });
}
