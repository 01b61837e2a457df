import { eventTimeZone } from '@civil-society/shared/event/recurrence-rule';
import { Temporal } from 'temporal-polyfill';
import { UserProblem } from '../../start/user-problem.ts';

/**
 * The day that the demo content's dates are counted from: YYYY-MM-DD, or today in Finland.
 * @throws UserProblem where it is no date
 */
export function referenceDate(value: string | undefined): Temporal.PlainDate {
  if (value === undefined) return Temporal.Now.plainDateISO(eventTimeZone);
  try {
    return Temporal.PlainDate.from(value);
  } catch (cause) {
    throw new UserProblem(`"${value}" is not a date: write it as 2026-11-24.`, { cause });
  }
}
