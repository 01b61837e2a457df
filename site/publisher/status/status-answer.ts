import type { PublisherStatus } from '../publisher-status.ts';
import { queueState, type QueueState } from './queue-state.ts';
import { secondsSince } from './seconds-since.ts';

/** What `/status.json` answers, besides the status itself. */
export type StatusAnswer = PublisherStatus & {
  /** How long visitors have seen this content; null when nothing is live or nobody knows. */
  ageSeconds: number | null;
  queue: QueueState;
  /** How long the oldest change that is known waits; null when none does. */
  waitingSeconds: number | null;
  counts: { pages: number; badEntries: number; warnings: number };
  /** Of the revision that was asked for. */
  asked?: { revision: number; liveSince: string | null };
};

/** The status for machines: docs/monitoring.md tells its fields. */
export function statusAnswer(
  status: PublisherStatus,
  now: Date,
  asked?: StatusAnswer['asked'],
): StatusAnswer {
  const { release, liveSince, waiting } = status;
  return {
    ...status,
    ageSeconds: secondsSince(liveSince, now),
    queue: queueState(status),
    waitingSeconds: secondsSince(waiting?.since, now),
    counts: {
      pages: release?.pageCount ?? 0,
      badEntries: release?.badEntries.length ?? 0,
      warnings: release?.warnings.length ?? 0,
    },
    ...(asked && { asked }),
  };
}
