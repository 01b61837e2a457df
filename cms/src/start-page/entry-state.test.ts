import { expect, test } from 'vitest';
import { entryState, type EntryVersions, type LatestReview } from './entry-state';

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const draft = { updatedAt: day(2), hiddenAt: null, hiddenReason: null };
const unpublished: EntryVersions = { draft, published: undefined };
const published: EntryVersions = { draft, published: { updatedAt: day(2), publishedAt: day(2) } };
const review = (state: string, decided?: number): LatestReview => ({
  state,
  requestedAt: day(3),
  decidedAt: decided === undefined ? null : day(decided),
  message: 'Lisää vielä osoite.',
});

test('an entry is a draft until it is published', () => {
  expect(entryState(unpublished, undefined)).toEqual({ state: 'draft' });
  expect(entryState(published, undefined)).toEqual({ state: 'published', hasChanges: false });
});

test('a published entry tells whether its draft is newer', () => {
  const changed = { ...published, draft: { ...draft, updatedAt: day(5) } };
  expect(entryState(changed, review('approved', 4))).toEqual({
    state: 'published',
    hasChanges: true,
  });
});

test('a review that waits says since when', () => {
  expect(entryState(published, review('waiting'))).toEqual({
    state: 'waiting',
    since: '2026-11-03T00:00:00.000Z',
  });
});

test('a returned one tells the message until it is published', () => {
  const returned = { state: 'returned', message: 'Lisää vielä osoite.' };
  expect(entryState(unpublished, review('returned', 4))).toEqual(returned);
  expect(entryState(published, review('returned', 4))).toEqual(returned);
  const later = { draft, published: { updatedAt: day(5), publishedAt: day(5) } };
  expect(entryState(later, review('returned', 4))).toMatchObject({ state: 'published' });
});

test('a hidden one tells the reason', () => {
  const hidden = { ...unpublished, draft: { ...draft, hiddenAt: day(4), hiddenReason: 'Vanha.' } };
  expect(entryState(hidden, review('approved', 3))).toEqual({ state: 'hidden', reason: 'Vanha.' });
});

test('a withdrawn or deleted review changes nothing', () => {
  expect(entryState(unpublished, review('withdrawn'))).toEqual({ state: 'draft' });
});
