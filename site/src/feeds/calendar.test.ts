import { occurrencesBetween } from '@civil-society/shared/event/occurrences';
import type { Event } from '@civil-society/shared/event/event';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { event } from '../view-models/testing/sample-content.ts';
import { isTimed } from './calendar-entry.ts';
import { createCalendarWriter } from './calendar.ts';

const write = createCalendarWriter('https://esimerkki.fi');
const textOf = (...events: Event[]) =>
  write({ name: 'Tapahtumat', events: events.filter(isTimed) });

/** What another program reads of the file. */
function read(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

function only(text: string): ICAL.Event {
  const [entry] = read(text);
  if (!entry) throw new Error('The calendar has no entry.');
  return entry;
}

/** Starts of an entry before `to`, in UTC. */
function starts(entry: ICAL.Event, to: string): string[] {
  const found: string[] = [];
  const times = entry.iterator();
  for (let time = times.next(); time && time.toJSDate() < new Date(to); time = times.next())
    found.push(time.toJSDate().toISOString());
  return found;
}

const weekly = event({
  slug: 'kerho',
  // A Tuesday at 18 in summer time.
  startsAt: '2026-09-01T15:00:00Z',
  endsAt: '2026-09-01T17:00:00Z',
  recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270131',
  recurrenceExceptions: ['2026-12-22', '2026-12-29'],
});

describe('repetition', () => {
  it.each([
    ['weekly over both changes of the clock, without its exceptions', weekly],
    [
      'its start on another day than the rule',
      { ...weekly, recurrenceRule: 'FREQ=WEEKLY;BYDAY=TH' },
    ],
    ['a number of times', { ...weekly, recurrenceRule: 'FREQ=WEEKLY;COUNT=20;BYDAY=MO' }],
    ['the last weekday of a month', { ...weekly, recurrenceRule: 'FREQ=MONTHLY;BYDAY=-1FR' }],
    ['an end in UTC', { ...weekly, recurrenceRule: 'FREQ=DAILY;UNTIL=20260930T150000Z' }],
  ])('%s: another program reads the same times as our pages show', (_name, repeated) => {
    const to = '2027-09-01T00:00:00Z';
    const expected = occurrencesBetween(repeated, '2026-09-01T00:00:00Z', to);
    expect(expected.length).toBeGreaterThan(5);
    expect(starts(only(textOf(repeated)), to)).toEqual(
      expected.map(({ startsAt }) => new Date(startsAt).toISOString()),
    );
  });

  it('has an end in UTC where times have a zone (RFC 5545 §3.3.10)', () => {
    expect(textOf(weekly)).toMatch(/RRULE:[^\r]*UNTIL=\d{8}T\d{6}Z/);
  });
});

it('gives whole days as dates, with the day after the last as the end', () => {
  const leiri = event({
    slug: 'leiri',
    allDay: true,
    startsAt: '2026-07-09T21:00:00Z',
    endsAt: '2026-07-11T21:00:00Z',
  });
  const entry = only(textOf(leiri));
  expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual([
    '2026-07-10',
    '2026-07-13',
  ]);
});

it('keeps an evening that ends after midnight in one piece', () => {
  const juhla = event({
    slug: 'juhla',
    startsAt: '2026-06-20T18:00:00Z',
    endsAt: '2026-06-20T23:30:00Z',
  });
  const entry = only(textOf(juhla));
  expect(entry.duration.toSeconds()).toBe(5.5 * 60 * 60);
  expect(entry.endDate.toString()).toBe('2026-06-21T02:30:00');
});

it('says what is cancelled and what is postponed in the title too', () => {
  const [cancelled, postponed] = read(
    textOf(
      event({ slug: 'a', title: 'Kahvit', eventStatus: 'cancelled' }),
      event({ slug: 'b', title: 'Retki', eventStatus: 'postponed' }),
    ),
  );
  expect(cancelled?.summary).toBe('Peruttu: Kahvit');
  expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(postponed?.summary).toBe('Siirretty: Retki');
  expect(postponed?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

it('carries every character, folded at 75 bytes (RFC 5545 §3.1)', () => {
  const title = `Säveltäjä; "kahvit", ${'ä'.repeat(60)}\\n`;
  const text = textOf(event({ slug: 'a', title, summary: 'Eka.\nToka, ja muuta.' }));
  const entry = only(text);
  expect(entry.summary).toBe(title);
  expect(entry.description).toContain('Eka.\nToka, ja muuta.');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n/);
});

it('is the same text of the same events', () => {
  expect(
    createCalendarWriter('https://esimerkki.fi')({ name: 'x', events: [weekly].filter(isTimed) }),
  ).toBe(write({ name: 'x', events: [weekly].filter(isTimed) }));
});

it('leads to the page and has a name of its own that stays', () => {
  const entry = only(textOf(event({ slug: 'kahvit', documentId: 'abc' })));
  expect(entry.uid).toBe('abc@esimerkki.fi');
  expect(entry.component.getFirstPropertyValue('url')).toBe(
    'https://esimerkki.fi/tapahtumat/kahvit/',
  );
});
