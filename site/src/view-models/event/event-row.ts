import { localDate } from '@civil-society/shared/event/local-time';
import { formatOccurrence } from '@civil-society/shared/finnish/format-occurrence';
import { formatRecurrence } from '@civil-society/shared/finnish/format-recurrence';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
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
    where: whereText(scheduled, index),
    mark: eventMark(scheduled),
  };
});

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
