import { expect, it } from 'vitest';
import { createStatusBoard, type PublisherStatus } from '../publisher-status.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { queueState } from './queue-state.ts';

const held = { release: 'r4', revision: 5, since: '2026-11-24T11:00:00.000Z' };

it.each([
  ['idle', {}, 5],
  ['waiting', {}, 6],
  ['checking', { activity: 'checking' }, 5],
  ['publishing', { activity: 'building' }, 6],
  ['retrying', { activity: 'failed', failuresInRow: 1 }, 6],
  // A new try is no success yet.
  ['retrying', { activity: 'building', failuresInRow: 1 }, 6],
  ['held', { held }, 6],
  ['publishing', { held, activity: 'building' }, 7],
] as const)('%s: %j, at revision %s', (state, change, revision) => {
  const board = createStatusBoard();
  board.update({
    release: sampleRelease({ revision: 5 }),
    ...(change as Partial<PublisherStatus>),
  });
  board.heard(revision);
  expect(queueState(board.read())).toBe(state);
});

it('a change waits since it was first heard of, until a release shows it', () => {
  let seconds = 0;
  const board = createStatusBoard(() => new Date(Date.UTC(2026, 0, 1, 0, 0, (seconds += 1))));
  board.heard(6);
  const since = board.read().waiting?.since;
  board.heard(7);
  board.heard(6);
  expect(board.read().waiting).toEqual({ revision: 7, since });
  board.update({ release: sampleRelease({ revision: 6 }) });
  expect(board.read().waiting).toBeDefined();
  board.update({ release: sampleRelease({ revision: 7 }) });
  expect(board.read().waiting).toBeUndefined();
});
