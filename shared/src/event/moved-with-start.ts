import { emptyRecurrence, type RecurrenceForm } from './recurrence-form.ts';

/**
 * The choices after the event's start has moved: those that were what the old start suggested become
 * what the new one does, those that somebody chose stay.
 */
export function movedWithStart(
  form: RecurrenceForm,
  before: string | undefined,
  after: string | undefined,
): RecurrenceForm {
  const [old, suggested] = [emptyRecurrence(before), emptyRecurrence(after)];
  const isSuggestedMonth = form.position === old.position && form.weekday === old.weekday;
  return {
    ...form,
    ...(form.weekdays.join() === old.weekdays.join() ? { weekdays: suggested.weekdays } : {}),
    ...(isSuggestedMonth ? { position: suggested.position, weekday: suggested.weekday } : {}),
    ...(form.dayOfMonth === old.dayOfMonth ? { dayOfMonth: suggested.dayOfMonth } : {}),
  };
}
