import { expect, test } from 'vitest';
import { eventInput } from './event-problems';
import { eventWarnings } from './event-warnings';

const now = '2026-10-01T10:00:00.000Z';
const place = { name: 'Kirjasto' };

function warnings(entry: object): Record<string, string> {
  const event = eventInput.parse({ kind: 'event', place, isFree: true, ...entry });
  return Object.fromEntries(
    eventWarnings(event, now).map(({ path, message }) => [path.join('.'), message]),
  );
}

test('a good announcement has no warnings', () => {
  expect(
    warnings({
      title: 'Syksyn yhteislaulut',
      summary: 'Lauletaan yhdessä. Mukaan voi tulla ilman ilmoittautumista.',
      startsAt: '2026-10-06T15:00:00.000Z',
      endsAt: '2026-10-06T17:00:00.000Z',
      recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU',
    }),
  ).toEqual({});
});

test.each([
  ['last year', { startsAt: '2025-10-06T15:00:00.000Z' }, 'startsAt', '6.10.2025'],
  ['in the far future', { startsAt: '2062-10-06T15:00:00.000Z' }, 'startsAt', '6.10.2062'],
  [
    'in the far past',
    { startsAt: '1926-10-05T15:00:00.000Z', recurrenceRule: 'FREQ=WEEKLY' },
    'startsAt',
    '5.10.1926',
  ],
  ['without a clock time', { startsAt: '2026-10-05T21:00:00.000Z' }, 'startsAt', 'keskiyöllä'],
  [
    'that lasts for months',
    { startsAt: '2026-10-06T15:00:00.000Z', endsAt: '2026-12-06T17:00:00.000Z' },
    'endsAt',
    '61 päivää',
  ],
  [
    'whose one time would last for months',
    {
      startsAt: '2026-10-06T15:00:00.000Z',
      endsAt: '2026-12-08T17:00:00.000Z',
      recurrenceRule: 'FREQ=WEEKLY',
    },
    'endsAt',
    'yksi kerta',
  ],
  [
    'that begins on another weekday than it repeats on',
    { startsAt: '2026-10-07T15:00:00.000Z', recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU' },
    'recurrenceRule',
    '13.10.2026',
  ],
  [
    'that is over',
    { startsAt: '2026-01-06T15:00:00.000Z', recurrenceRule: 'FREQ=WEEKLY;COUNT=3' },
    'recurrenceRule',
    'päättynyt',
  ],
])('a time %s is asked about', (_name, entry, field, words) => {
  expect(warnings(entry)).toEqual({ [field]: expect.stringContaining(words) });
});

test('an exhibition that is still open is not over', () => {
  expect(
    warnings({ startsAt: '2026-09-20T07:00:00.000Z', endsAt: '2026-10-10T13:00:00.000Z' }),
  ).toEqual({});
});

test('what a visitor would miss is asked for', () => {
  expect(
    Object.keys(
      warnings({
        title: 'SUURI SYYSJUHLA',
        place: undefined,
        isFree: false,
        registration: { required: true, email: '' },
      }),
    ),
  ).toEqual(['title', 'place', 'price', 'registration']);
  expect(warnings({ registration: { required: true, email: 'a@gmial.com' } })).toEqual({
    'registration.email': 'Tarkoititko a@gmail.com?',
  });
});
