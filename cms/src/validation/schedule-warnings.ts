import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { nextOccurrence, type Schedule } from '@civil-society/shared/event/occurrences';
import { recurrenceRuleProblem } from '@civil-society/shared/event/recurrence-rule';
import type { EventInput } from './event-problems';
import type { Problem } from './problem';

/** Nobody announces an event earlier: a mistyped year is likelier. */
const furthestYears = 2;
/** An activity that has gone on for longer is rare; a mistyped year is likelier. */
const longestRunningYears = 20;
/** A camp or an exhibition; a single event that lasts longer has a mistyped day. */
const longestDays = 31;

/** Times that are possible but probably not meant. @param now ISO 8601 instant */
export function scheduleWarnings(event: EventInput, now: string): Problem[] {
  if (event.startsAt === '') return [];
  const isRecurring =
    event.recurrenceRule !== '' && recurrenceRuleProblem(event.recurrenceRule) === undefined;
  return [
    ...startWarnings(event, isRecurring, now),
    ...midnightWarnings(event),
    ...(isRecurring ? recurrenceWarnings(event, now) : []),
    ...durationWarnings(event, isRecurring),
  ];
}

function startWarnings(
  { startsAt, endsAt }: EventInput,
  isRecurring: boolean,
  now: string,
): Problem[] {
  const date = formatFullDate(localDate(startsAt));
  const start = localTime(startsAt);
  if (start.since(localTime(now)).total({ unit: 'years', relativeTo: start }) > furthestYears)
    return warning('startsAt', `Alkaa vasta ${date}. Tarkista vuosi.`);
  const oldest = localTime(now).subtract({ years: isRecurring ? longestRunningYears : 0 });
  const last = localTime(endsAt === '' || isRecurring ? startsAt : endsAt);
  if (last.toPlainDate().until(oldest.toPlainDate()).days <= 0) return [];
  return warning(
    'startsAt',
    isRecurring
      ? `Toiminta olisi alkanut jo ${date}. Tarkista vuosi.`
      : `Tapahtuma on jo ollut: se alkaa ${date}. Tarkista päivä ja vuosi.`,
  );
}

/** A date that was chosen without a time means midnight. */
function midnightWarnings({ startsAt, allDay }: EventInput): Problem[] {
  const { hour, minute } = localTime(startsAt);
  return !allDay && hour === 0 && minute === 0
    ? warning('startsAt', 'Alkaa keskiyöllä. Valitse kellonaika tai merkitse ”Koko päivän”.')
    : [];
}

function recurrenceWarnings(event: EventInput, now: string): Problem[] {
  const schedule = scheduleOf(event);
  const first = nextOccurrence(schedule, event.startsAt);
  if (first !== undefined && first.startDate !== localDate(event.startsAt))
    return warning(
      'recurrenceRule',
      `Alkamispäivä ${formatFullDate(localDate(event.startsAt))} ei osu toistumispäivään. Ensimmäinen kerta on ${formatFullDate(first.startDate)}.`,
    );
  return nextOccurrence(schedule, now) === undefined
    ? warning('recurrenceRule', 'Toistuva toiminta on jo päättynyt. Tarkista viimeinen kerta.')
    : [];
}

function durationWarnings({ startsAt, endsAt }: EventInput, isRecurring: boolean): Problem[] {
  if (endsAt === '') return [];
  const days = localTime(startsAt).until(localTime(endsAt)).total('hours') / 24;
  if (isRecurring && days > 1)
    return warning(
      'endsAt',
      'Tähän kirjoitetaan, milloin yksi kerta päättyy. Viimeinen kerta valitaan kohdassa ”Toistuu”.',
    );
  return days > longestDays
    ? warning('endsAt', `Tapahtuma kestäisi ${Math.round(days)} päivää. Tarkista päättymispäivä.`)
    : [];
}

function scheduleOf({
  startsAt,
  endsAt,
  allDay,
  recurrenceRule,
  recurrenceExceptions,
}: EventInput): Schedule {
  return {
    startsAt,
    ...(endsAt === '' ? {} : { endsAt }),
    allDay,
    recurrenceRule,
    recurrenceExceptions: recurrenceExceptions
      .map(({ date }) => date)
      .filter((date) => date !== ''),
  };
}

function warning(field: string, message: string): Problem[] {
  return [{ path: [field], message }];
}
