import type { ScheduledEvent } from '../event/scheduled-event.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import type { SiteIndex } from '../site-index.ts';
import { comingTimes } from './coming-times.ts';
import { monthOf, monthsFrom, shownMonths } from './month.ts';

/** A list is another one whenever something in it has changed, or the day. */
const known = new WeakMap<readonly ScheduledEvent[], string>();

/** The months that have a page: the one that has begun, and on to the last one with something in it. */
export function calendarMonths(index: SiteIndex): string[] {
  const last = lastMonth(index.listedEvents(), index);
  return monthsFrom(index.now, shownMonths).filter((month, at) => at === 0 || month <= last);
}

function lastMonth(events: readonly ScheduledEvent[], frame: SiteFrame): string {
  const found = known.get(events);
  if (found !== undefined) return found;
  let last = '';
  for (const scheduled of events) {
    const { lastDay = '' } = comingTimes(scheduled, frame).at(-1) ?? {};
    if (monthOf(lastDay) > last) last = monthOf(lastDay);
  }
  known.set(events, last);
  return last;
}
