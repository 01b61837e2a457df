import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** The service's events happen, and repeat, in this zone (IANA name). */
export const eventTimeZone = 'Europe/Helsinki';

/** What a form holds while the choice has gaps: refused, so that a gap is not saved as “never”. */
export const incompleteRule = 'FREQ=';

/** What a text column holds. */
const longestRule = 255;

const weekday = '[+-]?\\d{0,2}(MO|TU|WE|TH|FR|SA|SU)';
const list = (item: string) => `${item}(,${item})*`;
/**
 * What the form makes and calendars commonly export. The library reads more, small letters and
 * hours of a day among it, and takes seconds over some of that.
 */
const allowedParts = [
  'INTERVAL=[1-9]\\d{0,2}',
  'COUNT=[1-9]\\d{0,2}',
  'UNTIL=\\d{8}(T\\d{6}Z?)?',
  'WKST=(MO|TU|WE|TH|FR|SA|SU)',
  `BYDAY=${list(weekday)}`,
  `BY(MONTHDAY|MONTH|SETPOS|YEARDAY|WEEKNO)=${list('[+-]?[1-9]\\d{0,2}')}`,
];
const allowedRule = new RegExp(
  `^(RRULE:)?FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(${allowedParts.join('|')}))*$`,
);

/**
 * What is wrong with an RFC 5545 RRULE value, or undefined where nothing is. Rules more frequent
 * than daily are refused, by their frequency or by hours of the day: no association meets hourly, and
 * they would flood every list and take seconds to read.
 */
export function recurrenceRuleProblem(
  rule: string,
): 'not-a-rule' | 'incomplete' | 'too-frequent' | undefined {
  if (rule === incompleteRule) return 'incomplete';
  if (!/FREQ=/.test(rule) || rule.length > longestRule) return 'not-a-rule';
  if (/FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=/.test(rule)) return 'too-frequent';
  const isTwice = /;(\w+)=.*;\1=/.test(rule);
  if (!allowedRule.test(rule) || isTwice || isSlowToCount(rule)) return 'not-a-rule';
  try {
    parseRecurrenceRule(rule, Temporal.ZonedDateTime.from(`2026-01-01T12:00[${eventTimeZone}]`), {
      strict: false,
    });
    return undefined;
  } catch {
    return 'not-a-rule';
  }
}

/**
 * All times before the one looked for are counted where there is a number of them: of a Monday that
 * is the 29th of February, there is one in 28 years, and the library looks at every day.
 */
function isSlowToCount(rule: string): boolean {
  return /;COUNT=/.test(rule) && (rule.match(/;BY(?!SETPOS)/g) ?? []).length > 1;
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
