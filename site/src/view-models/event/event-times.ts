import { nextOccurrences, occurrencesBetween } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';
import { formatDate } from '@civil-society/shared/finnish/format-date';
import { formatOccurrence } from '@civil-society/shared/finnish/format-occurrence';
import { formatRecurrence } from '@civil-society/shared/finnish/format-recurrence';
import { joinWords } from '@civil-society/shared/finnish/join-words';
import { localDate } from '@civil-society/shared/event/local-time';
import { t } from '../../i18n/t.ts';
import { endOfTime } from './end-of-time.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

/** Later times that are listed besides the next one. */
const laterTimes = 5;

export type TimeText = { text: string; date: string; until: string };

/** Everything about when an event is held; what does not apply is undefined or empty. */
export type EventTimes = {
  /** "tiistaisin klo 13–15, 15.12. asti"; "Ei kiinteitä aikoja" */
  recurrence: string | undefined;
  /** The next time; of a past event, the only or first one. */
  next: TimeText | undefined;
  later: TimeText[];
  /** "Väliin jäävät 6.12. ja 13.12." */
  exceptions: string | undefined;
  note: string | undefined;
};

export function eventTimes({ event, next }: ScheduledEvent, now: string): EventTimes {
  const upcoming =
    event.recurrenceRule === undefined ? [] : nextOccurrences(event, now, laterTimes + 1);
  const shown = next ?? firstTime(event);
  const text = (occurrence: NonNullable<typeof next>): TimeText => ({
    text: formatOccurrence(occurrence, event.allDay, now),
    date: occurrence.startDate,
    until: endOfTime(occurrence, event.allDay),
  });
  return {
    recurrence:
      event.startsAt === undefined ? t('event.noFixedTimes') : formatRecurrence(event, now),
    next: shown && text(shown),
    later: upcoming.slice(1, laterTimes + 1).map(text),
    exceptions: exceptionsText(event.recurrenceExceptions, upcoming.at(laterTimes), now),
    note: event.scheduleNote,
  };
}

type Event = ScheduledEvent['event'];
type Occurrence = NonNullable<ScheduledEvent['next']>;

function firstTime(event: Event): Occurrence | undefined {
  if (event.startsAt === undefined) return undefined;
  const from = Temporal.Instant.from(event.startsAt);
  const to = from.add({ hours: 24 * 7 });
  return occurrencesBetween(event, from.toString(), to.toString())[0];
}

/** Exceptions that matter to who reads the listed times. */
function exceptionsText(
  exceptions: readonly string[],
  last: Occurrence | undefined,
  now: string,
): string | undefined {
  const today = localDate(now);
  const dates = exceptions
    .filter((date) => date >= today && (last === undefined || date <= last.startDate))
    .toSorted()
    .map((date) => formatDate(date, today));
  return dates.length === 0 ? undefined : t('event.exceptions', { dates: joinWords(dates) });
}
