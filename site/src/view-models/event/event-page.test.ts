import type { Event } from '@civil-society/shared/event/event';
import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { event, now, sampleContent } from '../testing/sample-content.ts';
import { eventPage } from './event-page.ts';
import { scheduleEvent } from './scheduled-event.ts';

const index = indexContent(sampleContent(), now);
const page = (changes: Partial<Event> = {}) =>
  eventPage(
    scheduleEvent(event({ slug: 'kuoroilta', title: 'Kuoroilta', ...changes }), now),
    index,
  );

describe('eventPage', () => {
  it('is found by type, place and theme', () => {
    expect(page().meta).toMatchObject({
      title: 'Kuoroilta, Kuoro ry – Pohjoissavolaiset',
      path: '/tapahtumat/kuoroilta/',
      searchEntry: {
        type: 'Tapahtuma',
        areas: ['Kuopio'],
        themes: ['Ikäihmiset'],
        detail: 'to 26.11. klo 13–14 · Kuopio',
      },
    });
  });

  it('of a past event says so and is not found', () => {
    const past = page({ startsAt: '2026-01-08T11:00:00Z', endsAt: '2026-01-08T12:00:00Z' });
    expect(past.mark?.notice).toBe('Tämä on jo ollut.');
    expect(past.times.next?.text).toBe('to 8.1. klo 13–14');
    expect(past.meta.searchEntry).toBeUndefined();
  });

  it('of a past event that moved online says that it is over, of a cancelled one that it was', () => {
    const times = { startsAt: '2026-01-08T11:00:00Z', endsAt: '2026-01-08T12:00:00Z' };
    expect(page({ ...times, eventStatus: 'moved_online' }).mark?.notice).toBe('Tämä on jo ollut.');
    expect(page({ ...times, eventStatus: 'cancelled' }).mark?.notice).toBe('Tämä on peruttu.');
    expect(page(times).meta.description).toMatch(/^Mennyt/);
  });

  it('lists later times and the exceptions between them', () => {
    const { times } = page({
      recurrenceRule: 'FREQ=WEEKLY;COUNT=5',
      recurrenceExceptions: ['2026-12-10', '2020-01-01'],
    });
    expect(times.recurrence).toBe('torstaisin klo 13–14, 26.11. alkaen, 24.12. asti');
    expect(times.later.map(({ date }) => date)).toEqual(['2026-12-03', '2026-12-17', '2026-12-24']);
    expect(times.exceptions).toBe('Väliin jäävät 10.12.');
  });

  it('leaves the place out of what has moved online', () => {
    const place = { name: 'Kylätalo' };
    expect(page({ place }).place.lines).toEqual(['Kylätalo']);
    expect(page({ place, eventStatus: 'moved_online' }).place).toMatchObject({
      lines: [],
      online: 'Verkossa',
    });
  });

  it('tells how to register and what it costs', () => {
    const { registration, price } = page({
      isFree: false,
      price: '5 €',
      registration: { required: true, phone: '017 000 1234', deadline: '2026-11-25' },
    });
    expect(price).toBe('5 €');
    expect(registration).toEqual({
      text: 'Ilmoittaudu ennakkoon.',
      instructions: undefined,
      deadline: 'Viimeistään ke 25.11.',
      links: [{ href: 'tel:+358170001234', label: '017 000 1234' }],
    });
  });
});
