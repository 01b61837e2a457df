import type { EntryState } from './start-page-answers';

/** The dates of an entry's two versions; absent where it has not got one. */
export type EntryVersions = {
  draft: { updatedAt: Date; hiddenAt: Date | null; hiddenReason: string | null };
  published: { updatedAt: Date; publishedAt: Date } | undefined;
};

/** The newest review of an entry. */
export type LatestReview = {
  state: string;
  requestedAt: Date;
  decidedAt: Date | null;
  message: string | null;
};

/**
 * What a person most needs to know of their entry: a review that waits or came back before
 * whether it is published. What was returned stays so until it is sent or published anew.
 */
export function entryState(
  { draft, published }: EntryVersions,
  review: LatestReview | undefined,
): EntryState {
  if (review?.state === 'waiting')
    return { state: 'waiting', since: review.requestedAt.toISOString() };
  if (published === undefined && draft.hiddenAt !== null)
    return { state: 'hidden', reason: draft.hiddenReason ?? '' };
  const isReturned =
    review?.state === 'returned' &&
    (published === undefined || published.publishedAt < (review.decidedAt ?? review.requestedAt));
  if (isReturned) return { state: 'returned', message: review.message ?? '' };
  if (published === undefined) return { state: 'draft' };
  return { state: 'published', hasChanges: draft.updatedAt > published.updatedAt };
}
