import { expect, it } from 'vitest';
import { indexContent } from '../site-index.ts';
import { event, now, sampleContent } from '../testing/sample-content.ts';
import { weekEvents } from './week-events.ts';

it('shows a repeating event on each of its days until Sunday', () => {
  const events = [
    event({
      slug: 'aamujumppa',
      startsAt: '2026-11-02T07:00:00Z',
      endsAt: '2026-11-02T08:00:00Z',
      recurrenceRule: 'FREQ=DAILY',
    }),
    event({ slug: 'seuraavalla-viikolla', startsAt: '2026-11-30T07:00:00Z', endsAt: undefined }),
  ];
  const week = weekEvents(indexContent(sampleContent({ events }), now));
  expect(week.map(({ weekday, dayNumber }) => `${weekday} ${dayNumber}`)).toEqual([
    'keskiviikko 25.11.',
    'torstai 26.11.',
    'perjantai 27.11.',
    'lauantai 28.11.',
    'sunnuntai 29.11.',
  ]);
  expect(week[0]?.rows).toMatchObject([{ title: 'aamujumppa', clock: 'klo 9' }]);
});

it('shows what has begun earlier under today', () => {
  const exhibition = event({
    slug: 'nayttely',
    startsAt: '2026-11-19T22:00:00Z',
    endsAt: '2026-11-28T22:00:00Z',
    allDay: true,
  });
  const week = weekEvents(indexContent(sampleContent({ events: [exhibition] }), now));
  expect(week).toMatchObject([
    { date: '2026-11-24', rows: [{ title: 'nayttely', clock: 'koko päivä' }] },
  ]);
});
