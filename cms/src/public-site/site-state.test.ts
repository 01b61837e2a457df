import { expect, test } from 'vitest';
import type { PublisherAnswer } from './publisher-answer';
import { siteState } from './site-state';

const release = { revision: 5, builtAt: '2026-11-24T10:00:00.000Z', pageCount: 9, badEntries: [] };
const idle: PublisherAnswer = { activity: 'idle', failuresInRow: 0, release };
const held: PublisherAnswer = {
  ...idle,
  held: { revision: 6, since: '2026-11-24T11:00:00.000Z' },
};
const outbox = { newest: 5, waiting: 0, oldest: undefined };
const waiting = (attempts: number) => ({
  newest: 6,
  waiting: 1,
  oldest: { since: new Date(), attempts, nextAttempt: new Date() },
});

test.each([
  ['up-to-date', idle, outbox],
  ['up-to-date', { ...idle, activity: 'checking' }, outbox],
  ['publishing', { ...idle, activity: 'building' }, outbox],
  ['publishing', idle, { ...outbox, newest: 6 }],
  ['held', held, { ...outbox, newest: 6 }],
  ['publishing', held, { ...outbox, newest: 7 }],
  ['failed', { ...held, activity: 'failed' }, { ...outbox, newest: 6 }],
  ['publishing', idle, waiting(2)],
  ['publishing', { activity: 'building', failuresInRow: 0 }, outbox],
  ['never-published', { activity: 'idle', failuresInRow: 0 }, outbox],
  ['failed', { ...idle, activity: 'failed' }, outbox],
  // A new try is no success yet.
  ['failed', { ...idle, activity: 'building', failuresInRow: 1 }, outbox],
  ['failed', idle, waiting(3)],
  ['unreachable', undefined, outbox],
] as const)('%s', (state, publisher, outboxState) => {
  expect(siteState(publisher, outboxState)).toBe(state);
});
