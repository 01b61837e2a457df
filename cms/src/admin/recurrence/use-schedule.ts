import type { Schedule } from '@civil-society/shared/event/occurrences';
import { useForm } from '@strapi/strapi/admin';
import { eventInput } from '../../validation/event-problems';

/** When the event in the form happens, without its recurrence. */
export function useSchedule(): Omit<Schedule, 'recurrenceRule'> {
  const values = useForm('RecurrenceInput', (state) => state.values);
  const { startsAt, endsAt, allDay, recurrenceExceptions } = eventInput.parse(values);
  return {
    ...(startsAt === '' ? {} : { startsAt }),
    ...(endsAt === '' ? {} : { endsAt }),
    allDay,
    recurrenceExceptions: recurrenceExceptions
      .map(({ date }) => date)
      .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)),
  };
}
