import { nextOccurrence, type Schedule } from '@civil-society/shared/event/occurrences';
import { recurrenceRuleProblem } from '@civil-society/shared/event/recurrence-rule';
import { formatOccurrence } from '@civil-society/shared/finnish/format-occurrence';
import { formatRecurrence } from '@civil-society/shared/finnish/format-recurrence';

/** When an event is next, for ordering and in words; both absent where there is no such time. */
export type OwnSchedule = { isPast: boolean; next?: string | undefined; when?: string | undefined };

/** A draft may be half written: what of its times can be read. @param now ISO 8601 instant */
export function ownSchedule(schedule: Schedule, now: string): OwnSchedule {
  if (schedule.startsAt === undefined) return { isPast: false };
  const { recurrenceRule } = schedule;
  const isReadable =
    recurrenceRule === undefined || recurrenceRuleProblem(recurrenceRule) === undefined;
  if (!isReadable) return { isPast: false };
  const next = nextOccurrence(schedule, now);
  // A fixed time that is over a year ahead is no past one.
  if (next === undefined) return { isPast: schedule.startsAt < now };
  return {
    isPast: false,
    next: next.startsAt,
    when: formatRecurrence(schedule, now) ?? formatOccurrence(next, schedule.allDay, now),
  };
}
