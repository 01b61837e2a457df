import type { PublisherAnswer } from './publisher-answer';

/**
 * Whether a change of `revision` is kept from the site because somebody went back to an earlier
 * release: it was published before that. What is published after it ends the hold.
 */
export function isHeldBack({ held }: PublisherAnswer, revision: number): boolean {
  return held !== undefined && revision <= held.revision;
}
