import { describe, expect, it } from 'vitest';
import { event, now } from '../testing/sample-content.ts';
import { scheduleEvent } from './scheduled-event.ts';

describe('scheduleEvent', () => {
  it.each([
    ['dated', event({ slug: 'e' })],
    ['dated', event({ slug: 'e', kind: 'peer_group' })],
    ['ongoing', event({ slug: 'e', kind: 'ongoing_activity' })],
    ['ongoing', event({ slug: 'e', kind: 'course', startsAt: undefined, endsAt: undefined })],
    ['volunteering', event({ slug: 'e', kind: 'volunteering' })],
    [
      'past',
      event({ slug: 'e', startsAt: '2026-11-23T10:00:00Z', endsAt: '2026-11-23T11:00:00Z' }),
    ],
    [
      'past',
      event({
        slug: 'e',
        kind: 'ongoing_activity',
        startsAt: '2026-01-06T10:00:00Z',
        endsAt: '2026-01-06T11:00:00Z',
        recurrenceRule: 'FREQ=WEEKLY;UNTIL=20260601',
      }),
    ],
  ] as const)('%s', (section, one) => expect(scheduleEvent(one, now).section).toBe(section));

  it('is not past while it is under way', () => {
    const running = event({
      slug: 'e',
      startsAt: '2026-11-24T09:00:00Z',
      endsAt: '2026-11-24T11:00:00Z',
    });
    expect(scheduleEvent(running, now)).toMatchObject({
      section: 'dated',
      next: { startDate: '2026-11-24' },
    });
  });
});
