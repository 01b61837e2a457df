import type { parseRecurrenceRule } from '../event/recurrence-rule.ts';

/** The parts of a recurrence rule (RFC 5545 §3.3.10). */
export type RecurrenceOptions = ReturnType<ReturnType<typeof parseRecurrenceRule>['options']>;

/** RFC 5545's names of the days, Monday first. */
export const ruleWeekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
