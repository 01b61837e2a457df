import { eventTimeZone } from '@civil-society/shared/event/recurrence-rule';
import { Temporal } from 'temporal-polyfill';
import type { DemoEvent } from '../demo-content-types.ts';
import type { ReferenceBook } from './reference-book.ts';
import { blocksFromRichText } from './rich-text.ts';
import { scheduleFields } from './schedule-fields.ts';

/** A demo event as a document of the CMS. */
export function eventData(
  { schedule, registration, ...event }: DemoEvent,
  reference: Temporal.PlainDate,
  references: ReferenceBook,
) {
  const times = scheduleFields(schedule, reference);
  return {
    ...event,
    ...times,
    description: blocksFromRichText(event.description),
    area: references.get('area', event.area),
    organiser: references.get('organisation', event.organiser),
    themes: references.all('theme', event.themes),
    targetGroups: references.all('target-group', event.targetGroups),
    languages: references.all('language', event.languages),
    ...(registration ? { registration: registrationData(registration, times.startsAt) } : {}),
  };
}

function registrationData(
  { deadlineDaysBefore, ...registration }: NonNullable<DemoEvent['registration']>,
  startsAt: string | undefined,
) {
  if (deadlineDaysBefore === undefined || startsAt === undefined) return registration;
  const firstDay = Temporal.Instant.from(startsAt).toZonedDateTimeISO(eventTimeZone).toPlainDate();
  return { ...registration, deadline: firstDay.subtract({ days: deadlineDaysBefore }).toString() };
}
