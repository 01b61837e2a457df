import type { DemoEvent, DemoOrganisation } from '../demo-content-types.ts';
import type { EventIdea } from './archetype-types.ts';
import type { FragmentShelf } from './fragment-shelf.ts';
import type { SlotReader } from './render-fragment.ts';
import type { SeededRandom } from './seeded-random.ts';
import { ON_SITE_REGISTRATION, REGISTRATION_NOTES } from './data/event-notes.ts';
import { renderFragment } from './render-fragment.ts';

/** Composes how to register by the organiser's channels; undefined when there is no need to. */
export function composeRegistration(
  wanted: EventIdea['registration'],
  { email, phone, website }: DemoOrganisation,
  readSlot: SlotReader,
  shelf: FragmentShelf,
  random: SeededRandom,
): DemoEvent['registration'] {
  if (!wanted) return undefined;
  const required = wanted === 'required';
  const reachable = [email, phone, website].some((channel) => channel !== undefined);
  const canWrite = email !== undefined && random.chance(0.8);
  const canCall = phone !== undefined && (!canWrite || random.chance(0.4));
  const hasForm = website !== undefined && ((!canWrite && !canCall) || random.chance(0.4));
  const notes = reachable ? REGISTRATION_NOTES : ON_SITE_REGISTRATION;
  const note = !reachable || random.chance(0.7) ? shelf.draw(notes, '') : undefined;
  if (note) shelf.markUsed([note], 'registration');
  return {
    required,
    ...(note && { instructions: renderFragment(note, readSlot, random) }),
    ...(hasForm && { url: `${website}/ilmoittautuminen` }),
    ...((canWrite || (reachable && !canCall && !hasForm)) && email && { email }),
    ...(canCall && { phone }),
    ...(required && random.chance(0.75) && { deadlineDaysBefore: random.integer(1, 14) }),
  };
}
