import type { parseRecurrenceRule } from '../event/recurrence-rule.ts';

/** The parts of a recurrence rule (RFC 5545 §3.3.10). */
export type RecurrenceOptions = ReturnType<ReturnType<typeof parseRecurrenceRule>['options']>;
