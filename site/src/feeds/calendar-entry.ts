import { calendarRule } from '@civil-society/shared/event/calendar-rule';
import type { Event } from '@civil-society/shared/event/event';
import { localTime } from '@civil-society/shared/event/local-time';
import { nextOccurrence } from '@civil-society/shared/event/occurrences';
import { eventTimeZone } from '@civil-society/shared/event/recurrence-rule';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { t } from '../i18n/t.ts';
import { routes } from '../routes.ts';
import { eventPlace } from '../view-models/event/event-place.ts';

/** An event whose time is known: only that goes into a calendar. */
export type TimedEvent = Event & { startsAt: string };

export function isTimed(event: Event): event is TimedEvent {
  return event.startsAt !== undefined;
}

/**
 * An event as VEVENT (RFC 5545 §3.6.1), with its repetitions and exceptions. The same event is the
 * same text at every build: its stamp is the moment of its last change.
 */
export function calendarEntry(event: TimedEvent, siteUrl: string): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  const page = new URL(routes.event(event.slug), siteUrl);
  const changed = utc(event.updatedAt);
  entry.addPropertyWithValue('uid', `${event.documentId}@${page.hostname}`);
  entry.addPropertyWithValue('dtstamp', changed);
  entry.addPropertyWithValue('last-modified', changed);
  addTimes(entry, event);
  entry.addPropertyWithValue('summary', titleOf(event));
  entry.addPropertyWithValue('description', descriptionOf(event));
  const place = placeOf(event);
  if (place !== '') entry.addPropertyWithValue('location', place);
  entry.addPropertyWithValue('categories', t(`eventKind.${event.kind}`));
  entry.addPropertyWithValue('status', statusOf(event));
  entry.addPropertyWithValue('url', page.href);
  return entry;
}

function addTimes(entry: ICAL.Component, event: TimedEvent): void {
  const { allDay, recurrenceRule, recurrenceExceptions } = event;
  const { startsAt, endsAt } = firstTime(event);
  const start = localTime(startsAt);
  addTime(entry, 'dtstart', start, allDay);
  // The end of whole days is the day after the last (RFC 5545 §3.6.1).
  if (allDay) addTime(entry, 'dtend', (endsAt ? localTime(endsAt) : start).add({ days: 1 }), true);
  else if (endsAt !== undefined) addTime(entry, 'dtend', localTime(endsAt), false);
  if (recurrenceRule === undefined) return;
  entry.addPropertyWithValue(
    'rrule',
    ICAL.Recur.fromString(calendarRule(recurrenceRule, startsAt, { allDay })),
  );
  const plainTime = start.toPlainTime();
  for (const date of recurrenceExceptions) {
    const day = Temporal.PlainDate.from(date);
    addTime(entry, 'exdate', day.toZonedDateTime({ timeZone: eventTimeZone, plainTime }), allDay);
  }
}

/**
 * Calendars count the start itself as the first time (RFC 5545 §3.8.5.3), also where the rule says
 * another day of the week: so the start is given as the rule's first.
 */
function firstTime(event: TimedEvent): { startsAt: string; endsAt?: string | undefined } {
  if (event.recurrenceRule === undefined) return event;
  return nextOccurrence({ ...event, recurrenceExceptions: [] }, event.startsAt) ?? event;
}

function addTime(
  entry: ICAL.Component,
  name: string,
  time: Temporal.ZonedDateTime,
  isDate: boolean,
): void {
  const property = new ICAL.Property(name, entry);
  if (isDate) {
    property.resetType('date');
    property.setValue(ICAL.Time.fromDateString(time.toPlainDate().toString()));
  } else {
    property.setParameter('tzid', eventTimeZone);
    const local = time.toPlainDateTime().toString({ smallestUnit: 'second' });
    property.setValue(ICAL.Time.fromDateTimeString(local));
  }
  entry.addProperty(property);
}

function utc(instant: string): ICAL.Time {
  const seconds = Temporal.Instant.from(instant).toString({ smallestUnit: 'second' });
  return ICAL.Time.fromDateTimeString(seconds);
}

/** Many calendars show no status, so the title says it as well. */
function titleOf({ eventStatus, title }: Event): string {
  if (eventStatus === 'cancelled' || eventStatus === 'postponed')
    return `${t(`eventStatus.${eventStatus}`)}: ${title}`;
  return title;
}

function descriptionOf({ summary, organiser, scheduleNote, registration }: Event): string {
  const notes = [
    scheduleNote,
    registration?.required === true ? t('calendar.registration') : undefined,
    t('calendar.organiser', { name: organiser.name }),
  ];
  return [summary, ...notes.filter((note) => note !== undefined)].join('\n\n');
}

function placeOf(event: Event): string {
  const { lines, online } = eventPlace(event);
  return (lines.length > 0 ? lines : online === undefined ? [] : [online]).join(', ');
}

/** A new time is not known yet of what is postponed. */
function statusOf({ eventStatus }: Event): string {
  if (eventStatus === 'cancelled') return 'CANCELLED';
  return eventStatus === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}
