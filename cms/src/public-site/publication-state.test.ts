import { expect, test } from 'vitest';
import { publicationState } from './publication-state';
import type { PublisherAnswer } from './publisher-answer';

const release = { revision: 5, builtAt: '2026-11-24T10:00:00.000Z', pageCount: 9, badEntries: [] };
const publisher: PublisherAnswer = { activity: 'idle', failuresInRow: 0, release };
const lastFailure = {
  at: '2026-11-24T11:00:00.000Z',
  kind: 'disk' as const,
  retryAt: '2026-11-24T11:00:10.000Z',
};
const failed: PublisherAnswer = { ...publisher, activity: 'failed', failuresInRow: 1, lastFailure };
const tryingAgain: PublisherAnswer = { ...failed, activity: 'building' };
const held = { ...publisher, held: { revision: 6, since: '2026-11-24T11:00:00.000Z' } };
const outbox = { newest: 7, waiting: 0, oldest: undefined };
const stuck = {
  ...outbox,
  oldest: {
    since: new Date(0),
    attempts: 3,
    nextAttempt: new Date('2026-11-24T11:01:00.000Z'),
  },
};
const entry = {
  isPublished: true,
  revision: 5,
  isTold: true,
  publisher,
  outbox,
  isLeftOut: false,
  isKept: false,
  waitsForSection: false,
};
const changed = { ...entry, revision: 6 };

test.each([
  ['live', entry],
  ['live', { ...entry, revision: 0 }],
  ['live', { ...entry, publisher: failed }],
  // The publisher asks by itself too: what is live is live, whether it was told or not.
  ['live', { ...entry, isTold: false, outbox: stuck }],
  ['left-out', { ...entry, isLeftOut: true }],
  ['kept', { ...entry, isKept: true }],
  ['in-preparation', { ...entry, waitsForSection: true }],
  ['waiting', { ...changed, waitsForSection: true }],
  ['held', { ...changed, publisher: held }],
  ['waiting', { ...changed, revision: 7, publisher: held }],
  ['waiting', changed],
  ['waiting', { ...changed, isTold: false }],
  ['waiting', { ...entry, publisher: { activity: 'building' as const, failuresInRow: 0 } }],
  ['unknown', { ...entry, publisher: undefined }],
  ['not-published', { ...entry, isPublished: false }],
  ['not-published', { ...entry, isPublished: false, revision: 0, publisher: undefined }],
  // Taken back, but the site still shows it.
  ['waiting', { ...changed, isPublished: false }],
] as const)('%s', (state, facts) => {
  expect(publicationState(facts)).toEqual({ state });
});

test.each([failed, tryingAgain])('failed, and why, also while it is tried again', (failing) => {
  expect(publicationState({ ...changed, publisher: failing })).toEqual({
    state: 'failed',
    failure: lastFailure,
  });
});

test('failed when the publisher answers and can not be told', () => {
  expect(publicationState({ ...changed, isTold: false, outbox: stuck })).toEqual({
    state: 'failed',
    failure: { kind: 'delivery', retryAt: '2026-11-24T11:01:00.000Z' },
  });
});

test('waiting when the publisher can not be reached and has not been told', () => {
  expect(publicationState({ ...changed, isTold: false, publisher: undefined })).toEqual({
    state: 'waiting',
    failure: { kind: 'unreachable' },
  });
});
