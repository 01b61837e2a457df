import { Temporal } from 'temporal-polyfill';
import { ruleWeekdays, type RecurrenceEnding, type RecurrenceForm } from './recurrence-form.ts';
import { eventTimeZone, incompleteRule } from './recurrence-rule.ts';

/** The RFC 5545 rule of what was chosen; empty where it does not repeat, `incompleteRule` at gaps. */
export function recurrenceRuleOf(form: RecurrenceForm): string {
  const days = daysPart(form);
  const ending = endingPart(form.ending);
  if (form.repeats === 'never') return '';
  if (days === undefined || ending === undefined) return incompleteRule;
  return [
    form.repeats === 'monthly' ? 'FREQ=MONTHLY' : 'FREQ=WEEKLY',
    ...(form.repeats === 'fortnightly' ? ['INTERVAL=2'] : []),
    days,
    ...ending,
  ].join(';');
}

function daysPart({ repeats, weekdays, ...form }: RecurrenceForm): string | undefined {
  if (repeats !== 'monthly') {
    const chosen = ruleWeekdays.filter((weekday) => weekdays.includes(weekday));
    return chosen.length === 0 ? undefined : `BYDAY=${chosen.join(',')}`;
  }
  return form.monthlyBy === 'weekday'
    ? `BYDAY=${form.position}${form.weekday}`
    : `BYMONTHDAY=${form.dayOfMonth}`;
}

/** RFC 5545 asks for UNTIL in UTC: the last minute of the local day. */
function endingPart(ending: RecurrenceEnding): string[] | undefined {
  if (ending.kind === 'open') return [];
  if (ending.kind === 'count') return ending.count > 0 ? [`COUNT=${ending.count}`] : undefined;
  if (ending.date === '') return undefined;
  const end = Temporal.PlainDate.from(ending.date).toZonedDateTime({
    timeZone: eventTimeZone,
    plainTime: '23:59',
  });
  return [`UNTIL=${end.toInstant().toString().replace(/[-:]/g, '')}`];
}
