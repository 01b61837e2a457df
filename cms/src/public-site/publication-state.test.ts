import { expect, test } from 'vitest';
import { publicationState } from './publication-state';
import type { PublisherAnswer } from './publisher-answer';

const release = { revision: 5, builtAt: '2026-11-24T10:00:00.000Z', pageCount: 9, badEntries: [] };
const publisher: PublisherAnswer = { activity: 'idle', release };
const failed: PublisherAnswer = { activity: 'failed', release };
const held = { ...publisher, held: { revision: 6, since: '2026-11-24T11:00:00.000Z' } };
const entry = { isPublished: true, revision: 5, publisher, isLeftOut: false, isKept: false };

test.each([
  ['live', entry],
  ['live', { ...entry, revision: 0 }],
  ['live', { ...entry, publisher: failed }],
  ['left-out', { ...entry, isLeftOut: true }],
  ['kept', { ...entry, isKept: true }],
  ['held', { ...entry, revision: 6, publisher: held }],
  ['waiting', { ...entry, revision: 7, publisher: held }],
  ['waiting', { ...entry, revision: 6 }],
  ['waiting', { ...entry, publisher: { activity: 'building' as const } }],
  ['failed', { ...entry, revision: 6, publisher: failed }],
  ['unknown', { ...entry, publisher: undefined }],
  ['not-published', { ...entry, isPublished: false }],
  ['not-published', { ...entry, isPublished: false, revision: 0, publisher: undefined }],
  // Taken back, but the site still shows it.
  ['waiting', { ...entry, isPublished: false, revision: 6 }],
] as const)('%s', (state, facts) => {
  expect(publicationState(facts)).toBe(state);
});
