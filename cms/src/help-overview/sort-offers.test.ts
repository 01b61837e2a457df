import { expect, it } from 'vitest';
import { sortOffers, type TimedOffer } from './sort-offers';

const now = new Date('2026-12-01T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);

function offer(documentId: string, changes: Partial<TimedOffer>): TimedOffer {
  return {
    documentId,
    title: documentId,
    groupName: 'Kylän väki',
    validThrough: null,
    confirmedAt: daysAgo(1),
    isPaused: false,
    organisation: undefined,
    ...changes,
  };
}

const offers = [
  offer('fresh', {}),
  offer('soon', { confirmedAt: daysAgo(12) }),
  offer('sooner', { confirmedAt: daysAgo(13) }),
  offer('silent', { confirmedAt: daysAgo(15) }),
  offer('long silent', { confirmedAt: daysAgo(40) }),
  offer('paused', { isPaused: true, confirmedAt: daysAgo(40) }),
  offer('ends tomorrow', { validThrough: '2026-12-02' }),
];
const sorted = sortOffers(offers, 14, now);
const ids = (list: readonly { documentId: string }[]) => list.map(({ documentId }) => documentId);

it('shows what was confirmed lately and neither paused nor over', () => {
  expect(ids(sorted.shown)).toEqual(['fresh', 'soon', 'sooner', 'ends tomorrow']);
  expect(sorted.paused).toBe(1);
});

it('lists what expires within a week, the first to go first', () => {
  expect(ids(sorted.expiring)).toEqual(['sooner', 'ends tomorrow', 'soon']);
  expect(sorted.expiring[1]?.shownUntil).toBe('2026-12-02T22:00:00.000Z');
});

it('lists what silence has hidden, the latest first, with who gave it', () => {
  expect(ids(sorted.silent)).toEqual(['silent', 'long silent']);
  expect(sorted.silent[0]?.provider).toBe('Kylän väki');
});

it('takes the organisation before the group', () => {
  const organisation = { documentId: 'kuoro', name: 'Kuoro ry', email: null };
  const named = offer('a', { confirmedAt: daysAgo(13), organisation });
  expect(sortOffers([named], 14, now).expiring[0]?.provider).toBe('Kuoro ry');
});
