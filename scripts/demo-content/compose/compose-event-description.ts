import type { EventIdea } from './archetype-types.ts';
import type { EventTools } from './compose-event.ts';
import type { SlotReader } from './render-fragment.ts';
import { EVENT_CLOSERS } from './data/event-notes.ts';
import { renderFragment } from './render-fragment.ts';
import { overlapShare, wordFiveGrams } from './word-overlap.ts';

const CLOSER_SHARE = 0.6;
/** More overlap with another event's description than this, and the closer is left out. */
const MOST_OVERLAP = 0.2;

/** Composes the description of an event: the idea's own words and often a closer. */
export function composeEventDescription(
  idea: EventIdea,
  readSlot: SlotReader,
  { shelf, earlierDescriptions, random }: EventTools,
): string {
  const own = renderFragment(idea.description, readSlot, random);
  const isGathering = idea.form !== 'ongoing' && idea.place !== 'online';
  const closer =
    isGathering && random.chance(CLOSER_SHARE) ? shelf.draw(EVENT_CLOSERS, '') : undefined;
  const closed = closer ? `${own} ${renderFragment(closer, readSlot, random)}` : own;

  const closedGrams = wordFiveGrams(closed);
  const isFresh = earlierDescriptions.every(
    (other) => overlapShare(closedGrams, other) <= MOST_OVERLAP,
  );
  if (closer && isFresh) shelf.markUsed([closer], 'closers');
  const description = isFresh ? closed : own;
  earlierDescriptions.push(wordFiveGrams(description));
  return description;
}
