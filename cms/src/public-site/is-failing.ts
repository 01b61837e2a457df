import type { PublisherAnswer } from './publisher-answer';

/** Whether the site can't be brought up to date: also while the next try is under way. */
export function isFailing({ activity, failuresInRow }: PublisherAnswer): boolean {
  return activity === 'failed' || failuresInRow > 0;
}
