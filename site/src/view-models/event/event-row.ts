import { localDate } from '@civil-society/shared/event/local-time';
import { nextOccurrences } from '@civil-society/shared/event/occurrences';
import { formatOccurrence } from '@civil-society/shared/finnish/format-occurrence';
import { formatRecurrence } from '@civil-society/shared/finnish/format-recurrence';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { endOfTime, soonOver } from './end-of-time.ts';
import { eventMark, type EventMark } from './event-mark.ts';
import { memoizePerEvent } from './memoize-per-event.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

/** An event as a line of a list. */
export type EventRow = {
  href: string;
  title: string;
  /** Its next time; for what goes on, how it repeats. */
  when: string;
  /** Local ISO 8601 date of the next time. */
  date: string | undefined;
  /** When that time is over (ISO 8601 instant), where it is soon; browsers then hide the line. */
  until: string | undefined;
  /** The time after it, which browsers then show instead; for what ends on the day of the page. */
  then: string | undefined;
  where: string;
  mark: EventMark | undefined;
};

export const eventRow = memoizePerEvent((scheduled, index): EventRow => {
  const { event, next } = scheduled;
  return {
    href: routes.event(event.slug),
    title: event.title,
    when: whenText(scheduled, index.now),
    date: next && localDate(next.startsAt),
    ...ending(scheduled, index.now),
    where: whereText(scheduled, index),
    mark: eventMark(scheduled),
  };
});

/** What goes on says how it repeats, and that is never over within a day. */
function ending({ event, next, section }: ScheduledEvent, now: string) {
  const until = section === 'dated' && next ? endOfTime(next, event.allDay) : undefined;
  const isToday = until !== undefined && next?.endDate === localDate(now);
  const then =
    isToday && event.recurrenceRule !== undefined ? nextOccurrences(event, now, 2)[1] : undefined;
  return {
    until: until && soonOver(until, now),
    then: then && formatOccurrence(then, event.allDay, now),
  };
}

function whenText({ event, next, section }: ScheduledEvent, now: string): string {
  const recurrence = section === 'dated' ? undefined : formatRecurrence(event, now);
  if (recurrence !== undefined) return recurrence;
  if (next !== undefined) return formatOccurrence(next, event.allDay, now);
  if (section === 'past') return t('eventStatus.past');
  return event.scheduleNote ?? t('event.noFixedTimes');
}

function whereText({ event }: ScheduledEvent, { areaBySlug }: SiteFrame): string {
  const isOnline =
    event.eventStatus === 'moved_online' ||
    (event.place === undefined && event.onlineUrl !== undefined);
  if (isOnline) return t('event.online');
  return (event.area && areaBySlug.get(event.area)?.name) ?? '';
}
