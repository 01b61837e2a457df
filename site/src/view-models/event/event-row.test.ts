import type { Event } from '@civil-society/shared/event/event';
import { describe, expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { event, now, sampleContent } from '../testing/sample-content.ts';
import { eventRow } from './event-row.ts';
import { scheduleEvent } from './scheduled-event.ts';

const index = indexContent(sampleContent(), now);
const row = (changes: Partial<Event>) =>
  eventRow(scheduleEvent(event({ slug: 'kahvit', ...changes }), now), index);

describe('eventRow', () => {
  it('tells the next time and the place', () => {
    expect(row({})).toEqual({
      href: '/tapahtumat/kahvit/',
      title: 'kahvit',
      when: 'to 26.11. klo 13–14',
      date: '2026-11-26',
      until: '2026-11-26T12:00:00Z',
      then: undefined,
      where: 'Kuopio',
      mark: undefined,
    });
  });

  it('tells how an ongoing activity repeats', () => {
    expect(row({ kind: 'ongoing_activity', recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2' }).when).toBe(
      'torstaisin klo 13–14, joka toinen viikko, 26.11. alkaen',
    );
  });

  it('tells the time after one that ends today', () => {
    const tuesdays = {
      startsAt: '2026-11-24T15:00:00Z',
      endsAt: '2026-11-24T16:00:00Z',
      recurrenceRule: 'FREQ=WEEKLY',
    };
    expect(row({ kind: 'course', ...tuesdays })).toMatchObject({
      until: '2026-11-24T16:00:00Z',
      then: 'ti 1.12. klo 17–18',
    });
    expect(row({ kind: 'ongoing_activity', ...tuesdays })).toMatchObject({
      until: undefined,
      then: undefined,
    });
  });

  it('tells of an activity without times what is known', () => {
    const untimed = { kind: 'volunteering', startsAt: undefined, endsAt: undefined } as const;
    expect(row(untimed).when).toBe('Ei kiinteitä aikoja');
    expect(row({ ...untimed, scheduleNote: 'Sovitaan yhdessä.' }).when).toBe('Sovitaan yhdessä.');
  });

  it('marks what is not as planned', () => {
    expect(row({ eventStatus: 'cancelled' }).mark).toMatchObject({
      tone: 'stop',
      label: 'Peruttu',
    });
    expect(row({ eventStatus: 'postponed' }).mark).toMatchObject({ label: 'Siirretty' });
    expect(row({ eventStatus: 'moved_online' })).toMatchObject({
      where: 'Verkossa',
      mark: { tone: 'note', label: 'Siirretty verkkoon' },
    });
  });

  it('tells of what has no area that it is online', () => {
    const online = { area: undefined, place: undefined, onlineUrl: 'https://example.org/' };
    expect(row(online).where).toBe('Verkossa');
    expect(row({ ...online, onlineUrl: undefined }).where).toBe('');
  });
});
