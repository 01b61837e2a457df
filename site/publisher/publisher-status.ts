import type { FailureKind } from './failure-kind.ts';
import type { Held } from './releases/held.ts';
import type { Release } from './releases/release.ts';

/** What the publisher is doing, for its status pages. Times are ISO 8601, UTC. */
export type PublisherStatus = {
  activity: 'idle' | 'checking' | 'building' | 'failed';
  /** Since when. */
  since: string;
  release?: Release | undefined;
  /** Set while visitors see an earlier release that somebody went back to. */
  held?: Held | undefined;
  /** The last failure since the start; it is past when `activity` is no longer `failed`. */
  lastFailure?: { at: string; kind: FailureKind; reason: string; retryAt: string } | undefined;
  /** Of the live release to another place; where the service is told to deploy. */
  deployment?: Deployment | undefined;
};

export type Deployment = {
  state: 'running' | 'done' | 'failed';
  releaseId: string | undefined;
  at: string;
  /** Of a failure. */
  reason?: string;
  retryAt?: string;
};

export type StatusBoard = {
  read(): PublisherStatus;
  update(change: Partial<Omit<PublisherStatus, 'since'>>): void;
};

/** Keeps the one status of this process. */
export function createStatusBoard(now: () => Date = () => new Date()): StatusBoard {
  let status: PublisherStatus = { activity: 'idle', since: now().toISOString() };
  return {
    read: () => status,
    update(change) {
      const isSame = change.activity === undefined || change.activity === status.activity;
      status = { ...status, ...change, since: isSame ? status.since : now().toISOString() };
    },
  };
}
