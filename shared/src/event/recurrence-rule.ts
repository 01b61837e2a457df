import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** The service's events happen, and repeat, in this zone (IANA name). */
export const eventTimeZone = 'Europe/Helsinki';

/** What a form holds while the choice has gaps: refused, so that a gap is not saved as “never”. */
export const incompleteRule = 'FREQ=';

/** What a text column holds. */
const longestRule = 255;

const allowedFrequencies = /^(RRULE:)?FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/;

/**
 * What is wrong with an RFC 5545 RRULE value, or undefined where nothing is. Rules more frequent
 * than daily are refused: no association meets hourly, and they would flood every list.
 */
export function recurrenceRuleProblem(
  rule: string,
): 'not-a-rule' | 'incomplete' | 'too-frequent' | undefined {
  if (rule === incompleteRule) return 'incomplete';
  if (!/FREQ=/.test(rule) || rule.length > longestRule) return 'not-a-rule';
  if (/FREQ=(HOURLY|MINUTELY|SECONDLY)/.test(rule)) return 'too-frequent';
  if (!allowedFrequencies.test(rule) || /[\n\r]/.test(rule)) return 'not-a-rule';
  try {
    parseRecurrenceRule(rule, Temporal.ZonedDateTime.from(`2026-01-01T12:00[${eventTimeZone}]`), {
      strict: false,
    });
    return undefined;
  } catch {
    return 'not-a-rule';
  }
}

/** The rule as the library's object; throws the library's error where it is malformed. */
export function parseRecurrenceRule(
  rule: string,
  start: Temporal.ZonedDateTime,
  options: { strict?: boolean; exceptions?: readonly Temporal.ZonedDateTime[] } = {},
): RRuleTemporal {
  return new RRuleTemporal({
    rruleString: rule.replace(/^RRULE:/, ''),
    dtstart: start,
    tzid: eventTimeZone,
    exDate: [...(options.exceptions ?? [])],
    strict: options.strict ?? false,
  });
}
