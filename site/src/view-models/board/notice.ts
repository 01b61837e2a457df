import type { Event } from '@civil-society/shared/event/event';
import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { formatClock } from '@civil-society/shared/finnish/format-clock';
import { formatDate } from '@civil-society/shared/finnish/format-date';
import { formatOccurrence } from '@civil-society/shared/finnish/format-occurrence';
import { formatRecurrence } from '@civil-society/shared/finnish/format-recurrence';
import { joinWords } from '@civil-society/shared/finnish/join-words';
import { weekdayAbbreviations } from '@civil-society/shared/finnish/time-words';
import { Temporal } from 'temporal-polyfill';
import { t } from '../../i18n/t.ts';
import type { ComingTime } from '../calendar/coming-times.ts';
import { monthOf } from '../calendar/month.ts';
import { endOfTime, soonOver } from '../event/end-of-time.ts';
import { eventMark, type EventMark } from '../event/event-mark.ts';
import { eventPlace } from '../event/event-place.ts';
import type { SiteIndex } from '../site-index.ts';
import type { EventTimes } from './area-times.ts';

/** What a sheet of paper says of an event. */
export type Notice = {
  title: string;
  mark: EventMark | undefined;
  /** "to 3.12.", "to 3., 10. ja 17.12.", "päivittäin klo 10–15, ei 24.12." */
  days: string;
  /** "klo 13–15"; not told of whole days and of what lasts from a day to another. */
  clock: string | undefined;
  /** Name and street, and the place where it is another than that of the sheet. */
  place: string;
  organiser: string;
  phone: string | undefined;
  /** Where there is no number to call. */
  email: string | undefined;
  /** When all of its times are over, where it is soon. */
  until: string | undefined;
};

/** Days on more weekdays than these, and more of them, are told by how they repeat. */
const mostWeekdays = 2;
const mostDates = 5;

/** @param area slug of the area of the sheet */
export function notice({ scheduled, times }: EventTimes, area: string, index: SiteIndex): Notice {
  const { event } = scheduled;
  const last = times.at(-1);
  return {
    title: event.title,
    mark: eventMark(scheduled),
    ...whenOf(times, event, index.now),
    place: placeOf(event, area, index),
    organiser: event.organiser.name,
    ...contactOf(event, index),
    until: last && soonOver(endOfTime(last.occurrence, event.allDay), index.now),
  };
}

function whenOf(times: readonly ComingTime[], event: Event, now: string) {
  const [first] = times;
  if (first === undefined) return { days: '', clock: undefined };
  const { startsAt, endsAt, startDate } = first.occurrence;
  if (first.lastDay > startDate)
    return {
      days: joinWords(
        times.map(({ occurrence }) => formatOccurrence(occurrence, event.allDay, now)),
      ),
      clock: undefined,
    };
  const days = datesText(times.map(({ firstDay }) => firstDay));
  if (days === undefined)
    return { days: recurrenceText(event, monthOf(startDate), now), clock: undefined };
  return {
    days,
    clock: event.allDay
      ? undefined
      : formatClock(localTime(startsAt), endsAt === undefined ? undefined : localTime(endsAt)),
  };
}

/**
 * Days of one month by weekday: "to 3.12.", "ti 1. ja 8.12. sekä pe 4. ja 11.12."; undefined where
 * they fall on so many weekdays that nobody would read it.
 */
function datesText(dates: readonly string[]): string | undefined {
  const days = dates.map((date) => Temporal.PlainDate.from(date));
  const groups = [...Map.groupBy(days, ({ dayOfWeek }) => dayOfWeek).values()];
  if (groups.length > mostWeekdays && days.length > mostDates) return undefined;
  const texts = groups.map((group) => {
    const dayTexts = group.map(({ day, month }, at) =>
      at === group.length - 1 ? `${day}.${month}.` : `${day}.`,
    );
    return `${weekdayAbbreviations[(group[0]?.dayOfWeek ?? 1) - 1]} ${joinWords(dayTexts)}`;
  });
  if (groups.length === days.length || groups.length < 2) return joinWords(texts);
  return t('board.daysOfWeek', { days: texts.slice(0, -1).join(', '), last: texts.at(-1) ?? '' });
}

/** How an event repeats, and the days of the month on which it is not held after all. */
function recurrenceText(event: Event, month: string, now: string): string {
  const out = event.recurrenceExceptions
    .filter((date) => monthOf(date) === month)
    .toSorted()
    .map((date) => formatDate(date, localDate(now)));
  return [
    formatRecurrence(event, now),
    out.length > 0 ? t('board.except', { dates: joinWords(out) }) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function placeOf(event: Event, area: string, { areaBySlug }: SiteIndex): string {
  const { lines, online } = eventPlace(event);
  const elsewhere = event.area === area ? undefined : areaBySlug.get(event.area ?? '')?.name;
  const [name, street] = lines;
  return [online, name, street, elsewhere].filter(Boolean).join(', ');
}

function contactOf({ registration, organiser }: Event, index: SiteIndex) {
  const organisation = index.organisationOf({ organiser: organiser.slug });
  const phone = registration?.phone ?? organisation?.phone;
  return {
    phone,
    email: phone === undefined ? (registration?.email ?? organisation?.email) : undefined,
  };
}
