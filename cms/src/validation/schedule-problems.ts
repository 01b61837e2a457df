import { localDate } from '@civil-society/shared/event/local-time';
import { recurrenceRuleProblem } from '@civil-society/shared/event/recurrence-rule';
import type { EventInput } from './event-problems';
import type { Problem } from './problem';

/** Kinds that happen at a time that people put into their calendar. */
const datedKinds = ['event', 'course'];

/** What is wrong with an event's times: contradictions always, gaps when it is published. */
export function scheduleProblems(event: EventInput, isPublishing: boolean): Problem[] {
  return [
    ...(isPublishing ? missingStart(event) : []),
    ...(isPublishing ? exceptionsWithoutRule(event) : []),
    ...endBeforeStart(event),
    ...unreadableRule(event),
    ...deadlineAfterStart(event),
  ];
}

function missingStart({ kind, startsAt, endsAt, recurrenceRule }: EventInput): Problem[] {
  if (startsAt !== '') return [];
  if (datedKinds.includes(kind))
    return problem('startsAt', 'Kirjoita päivä ja kellonaika, jolloin tapahtuma tai kurssi alkaa.');
  if (recurrenceRule !== '')
    return problem(
      'startsAt',
      'Toistuva toiminta tarvitsee ensimmäisen kerran päivän ja kellonajan.',
    );
  return endsAt === ''
    ? []
    : problem('startsAt', 'Päättymisaika on annettu: kirjoita myös alkamisaika.');
}

function exceptionsWithoutRule({ recurrenceRule, recurrenceExceptions }: EventInput): Problem[] {
  if (recurrenceRule !== '' || recurrenceExceptions.length === 0) return [];
  const message =
    'Poikkeuspäiviä voi olla vain toistuvalla tapahtumalla. Valitse, miten tapahtuma toistuu, esimerkiksi ”Joka viikko”, tai poista poikkeuspäivät.';
  return problem('recurrenceRule', message);
}

function endBeforeStart({ startsAt, endsAt, allDay }: EventInput): Problem[] {
  if (startsAt === '' || endsAt === '') return [];
  const isBefore = allDay
    ? localDate(new Date(endsAt)) < localDate(new Date(startsAt))
    : new Date(endsAt) < new Date(startsAt);
  const message = 'Päättymisaika on ennen alkamisaikaa. Tarkista päivät ja kellonajat.';
  return isBefore ? problem('endsAt', message) : [];
}

function unreadableRule({ recurrenceRule }: EventInput): Problem[] {
  if (recurrenceRule === '') return [];
  switch (recurrenceRuleProblem(recurrenceRule)) {
    case 'too-frequent':
      return problem(
        'recurrenceRule',
        'Tapahtuma voi toistua enintään kerran päivässä. Valitse esimerkiksi ”Joka viikko”.',
      );
    case 'incomplete':
      return problem(
        'recurrenceRule',
        'Toistuminen jäi kesken. Valitse ainakin yksi viikonpäivä, ja viimeinen kerta, jos toiminta päättyy.',
      );
    case 'not-a-rule':
      return problem(
        'recurrenceRule',
        'Toistuvuutta ei voi lukea. Valitse uudelleen, miten tapahtuma toistuu, esimerkiksi ”Joka viikko”.',
      );
    case undefined:
      return [];
  }
}

function deadlineAfterStart({ startsAt, registration }: EventInput): Problem[] {
  const deadline = registration?.deadline ?? '';
  if (startsAt === '' || deadline === '' || deadline <= localDate(new Date(startsAt))) return [];
  const message =
    'Ilmoittautumisen viimeinen päivä on tapahtuman alun jälkeen. Valitse päivä, joka on viimeistään alkamispäivä.';
  return [{ path: ['registration', 'deadline'], message }];
}

function problem(field: string, message: string): Problem[] {
  return [{ path: [field], message }];
}
