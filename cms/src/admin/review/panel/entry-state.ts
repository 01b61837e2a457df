import type { EntryReview } from '../../../review/review-answers';
import { formatMoment } from '../format-moment';
import type { ReviewText } from '../use-text';

export type EntryState = {
  name: ReviewText;
  values?: Record<string, string>;
  /** Somebody's own words: a message or a reason. */
  quote?: string;
  tone: 'neutral' | 'primary' | 'success' | 'warning';
};

/** How an entry stands, the most pressing thing first. */
export function entryState(entry: EntryReview | undefined, isCoordinator: boolean): EntryState {
  if (entry === undefined) return { name: 'state.unsaved', tone: 'neutral' };
  const { review, hidden, isPublished, hasChanges } = entry;
  if (review?.state === 'waiting') {
    const values = { moment: formatMoment(review.requestedAt) };
    return { name: 'state.waiting', values, tone: 'primary' };
  }
  if (hidden) {
    const values = { moment: formatMoment(hidden.at) };
    return { name: 'state.hidden', values, quote: hidden.reason, tone: 'warning' };
  }
  const isLive = isPublished && !hasChanges;
  if (review?.state === 'returned' && !isLive) {
    const values = { moment: formatMoment(review.decidedAt ?? review.requestedAt) };
    return { name: 'state.returned', values, quote: review.message ?? '', tone: 'warning' };
  }
  if (isLive) return { name: 'state.published', tone: 'success' };
  if (isPublished)
    return {
      name: isCoordinator || entry.mayPublish ? 'state.changed-coordinator' : 'state.changed',
      tone: 'neutral',
    };
  return {
    name: isCoordinator || entry.mayPublish ? 'state.draft-coordinator' : 'state.draft',
    tone: 'neutral',
  };
}
