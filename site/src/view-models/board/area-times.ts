import type { Area } from '@civil-society/shared/area/area';
import { comingTimes, type ComingTime, isInMonth } from '../calendar/coming-times.ts';
import { monthsFrom } from '../calendar/month.ts';
import { compareText } from '../compare-text.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import type { SiteIndex } from '../site-index.ts';

/** Sheets for notice boards are made for this month and the next. */
const printedMonths = 2;

/** An event with its times in a month. */
export type EventTimes = { scheduled: ScheduledEvent; times: ComingTime[] };

/** The events of an area and of its rural areas. */
export function eventsAround(area: Area, index: SiteIndex): ScheduledEvent[] {
  const places = [area, ...index.areas.filter(({ parent }) => parent === area.slug)];
  return places.flatMap(({ slug }) => index.events({ area: slug }));
}

/** Those that are held in a month, each once with all of its times then, the soonest first. */
export function eventsOfMonth(area: Area, month: string, index: SiteIndex): EventTimes[] {
  return eventsAround(area, index)
    .map((scheduled) => ({
      scheduled,
      times: comingTimes(scheduled, index).filter((time) => isInMonth(time, month)),
    }))
    .filter(({ times }) => times.length > 0)
    .sort((a, b) => compareText(beginningOf(a), beginningOf(b)));
}

function beginningOf({ times, scheduled }: EventTimes): string {
  return `${times[0]?.occurrence.startsAt ?? ''} ${scheduled.event.slug}`;
}

/** The months for which an area has sheets: those in which something is held there. */
export function printedMonthsOf(area: Area, index: SiteIndex): string[] {
  const events = eventsAround(area, index);
  return monthsFrom(index.now, printedMonths).filter((month) =>
    events.some((scheduled) =>
      comingTimes(scheduled, index).some((time) => isInMonth(time, month)),
    ),
  );
}
