import { localDate, localTime } from '@civil-society/shared/event/local-time';
import type { Event } from '@civil-society/shared/event/event';
import { formatClock } from '@civil-society/shared/finnish/format-clock';
import { formatOccurrence } from '@civil-society/shared/finnish/format-occurrence';
import { t } from '../../i18n/t.ts';
import { endOfDay, endOfTime, soonOver } from '../event/end-of-time.ts';
import type { EventMark } from '../event/event-mark.ts';
import { eventRow } from '../event/event-row.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import type { ComingTime } from './coming-times.ts';

/** An event as a line of one day, or of a whole month where it lasts long. */
export type CalendarRow = {
  href: string;
  title: string;
  time: string;
  where: string;
  mark: EventMark | undefined;
  /** When it is over for this line (ISO 8601 instant), where it is soon. */
  until: string | undefined;
};

/** The line of an event on one of the days of a time of it. */
export function dayRow(
  scheduled: ScheduledEvent,
  time: ComingTime,
  { date, frame }: { date: string; frame: SiteFrame },
): CalendarRow {
  const { event } = scheduled;
  const isLast = date === time.lastDay;
  return {
    ...lineOf(scheduled, frame),
    time: clockOn(date, time, event),
    until: soonOver(isLast ? endOfTime(time.occurrence, event.allDay) : endOfDay(date), frame.now),
  };
}

/** The line of what lasts for many days: from when to when. */
export function longRow(
  scheduled: ScheduledEvent,
  { occurrence }: ComingTime,
  frame: SiteFrame,
): CalendarRow {
  const { allDay } = scheduled.event;
  return {
    ...lineOf(scheduled, frame),
    time: formatOccurrence(occurrence, allDay, frame.now),
    until: soonOver(endOfTime(occurrence, allDay), frame.now),
  };
}

function lineOf(scheduled: ScheduledEvent, frame: SiteFrame) {
  const { href, title, where, mark } = eventRow(scheduled, frame);
  return { href, title, where, mark };
}

/** "klo 13–15"; of several days "klo 18 alkaen", "koko päivä", "klo 15 asti". */
function clockOn(date: string, { occurrence, lastDay }: ComingTime, { allDay }: Event): string {
  const { startsAt, endsAt, startDate } = occurrence;
  if (allDay) return t('time.allDay');
  const start = localTime(startsAt);
  const end = endsAt === undefined ? undefined : localTime(endsAt);
  if (startDate === lastDay) return formatClock(start, end);
  if (date === startDate) return t('month.clockFrom', { clock: formatClock(start) });
  if (date === lastDay && end && localDate(end.toInstant().toString()) === date)
    return t('month.clockTo', { clock: formatClock(end) });
  return t('time.allDay');
}
