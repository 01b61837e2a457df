import type { FailureKind } from './failure-kind.ts';
import type { Held } from './releases/held.ts';
import type { Release } from './releases/release.ts';

/** What the publisher is doing, for its status pages. Times are ISO 8601, UTC. */
export type PublisherStatus = {
  activity: 'idle' | 'checking' | 'building' | 'failed';
  /** Since when. */
  since: string;
  /** Of this process. */
  startedAt: string;
  release?: Release | undefined;
  /** Since when visitors see the content of `release`; absent when that is not known. */
  liveSince?: string | undefined;
  /** Set while visitors see an earlier release that somebody went back to. */
  held?: Held | undefined;
  /** When the CMS last told the revision of its content, and what it was. */
  checked?: { at: string; revision: number } | undefined;
  /** Content that is newer than the site: its revision, and since when that is known. */
  waiting?: { revision: number; since: string } | undefined;
  /** The last failure since the start; it is past when `failuresInRow` is 0. */
  lastFailure?: { at: string; kind: FailureKind; reason: string; retryAt: string } | undefined;
  /** Tries to bring the site up to date that failed one after another, until now. */
  failuresInRow: number;
  /** Revision of the content that the search knows; absent for a moment after a start. */
  searchRevision?: number | undefined;
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
  update(change: Partial<Omit<PublisherStatus, 'since' | 'startedAt' | 'waiting'>>): void;
  /** The CMS told that its content is of this revision: by a webhook, or when asked. */
  heard(revision: number): void;
};

/** Keeps the one status of this process. */
export function createStatusBoard(now: () => Date = () => new Date()): StatusBoard {
  const startedAt = now().toISOString();
  let status: PublisherStatus = {
    activity: 'idle',
    since: startedAt,
    startedAt,
    failuresInRow: 0,
  };
  return {
    read: () => status,
    update(change) {
      const isSame = change.activity === undefined || change.activity === status.activity;
      status = { ...status, ...change, since: isSame ? status.since : now().toISOString() };
      if (isShown(status, status.waiting?.revision)) status = { ...status, waiting: undefined };
    },
    heard(revision) {
      if (isShown(status, revision)) return;
      const since = status.waiting?.since ?? now().toISOString();
      const newest = Math.max(revision, status.waiting?.revision ?? 0);
      status = { ...status, waiting: { revision: newest, since } };
    },
  };
}

function isShown({ release }: PublisherStatus, revision: number | undefined): boolean {
  return revision !== undefined && release !== undefined && revision <= release.revision;
}
