import type { PublisherStatus } from '../publisher-status.ts';

export const queueStates = [
  'idle',
  'waiting',
  'checking',
  'publishing',
  'retrying',
  'held',
] as const;

/** What happens to changes on their way to the site, in one word. */
export type QueueState = (typeof queueStates)[number];

/** A failure is only past when a try has gone well, so that the word does not change to and fro. */
export function queueState(status: PublisherStatus): QueueState {
  const { activity, failuresInRow, waiting, held } = status;
  if (failuresInRow > 0) return 'retrying';
  if (activity === 'building') return 'publishing';
  if (held !== undefined) return 'held';
  if (waiting !== undefined) return 'waiting';
  return activity === 'checking' ? 'checking' : 'idle';
}
