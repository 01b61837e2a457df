import type { Archetype, Fragment } from './archetype-types.ts';
import type { FragmentShelf } from './fragment-shelf.ts';
import type { SlotReader } from './render-fragment.ts';
import type { SeededRandom } from './seeded-random.ts';
import { DOING_HEADINGS, LIST_INTROS, TAKING_PART_HEADINGS } from './data/headings.ts';
import { MEETING_TIMES } from './data/meeting-times.ts';
import { renderFragment, renderPhrase } from './render-fragment.ts';
import { overlapShare, wordFiveGrams } from './word-overlap.ts';

/** What a description is composed with. */
export type DescriptionTools = {
  shelf: FragmentShelf;
  /** Five-grams of the descriptions composed so far. */
  earlier: Set<string>[];
  readSlot: SlotReader;
  random: SeededRandom;
};

/**
 * Blocks of a description: `P` what it is in plain words, `O` opening, `A` activity, `M` when and
 * where people meet, `C` closing, `L` list, `D` and `T` headings.
 */
const LAYOUTS = [
  'P O|A A|C',
  'O P|A M|C',
  'P|O A|L|C',
  'O|P A|M C',
  'P A|M|C',
  'P|D|A A|T|M C',
  'O P A C',
  'P O|D|L|T|C M',
  'P M|A A',
  'O A|P A|C',
  'P|L|M C',
  'P|A A A|C',
  'O|P|L|A C',
  'P O|A A',
  'P|D|L|M',
  'O P|L|C',
  'P A|O A|M C',
  'P A A|C',
];

/** Less overlap with any earlier description is good at once; more is never let through. */
const GOOD_OVERLAP = 0.15;
const MOST_OVERLAP = 0.3;
const MAX_DRAFTS = 40;
/**
 * From this draft on, fragments used once more often than others are drawn too, and an
 * opening may stand for the plain words.
 */
const LOOSER_FROM_DRAFT = 8;

type Draft = { text: string; used: Set<Fragment>; grams: Set<string>; overlap: number };

/** Composes a description that differs from all earlier ones: the most different of some drafts. */
export function composeDescription(
  archetype: Archetype,
  scope: string,
  tools: DescriptionTools,
): string {
  let best: Draft | undefined;
  for (let i = 0; i < MAX_DRAFTS && (best?.overlap ?? 1) > GOOD_OVERLAP; i += 1) {
    const draft = draftDescription(archetype, scope, tools, i >= LOOSER_FROM_DRAFT);
    if (!best || draft.overlap < best.overlap) best = draft;
  }
  if (!best || best.overlap > MOST_OVERLAP) {
    throw new Error(`composeDescription: nothing new left to say for «${scope}»; add fragments`);
  }
  tools.earlier.push(best.grams);
  tools.shelf.markUsed(best.used, scope);
  return best.text;
}

function draftDescription(
  archetype: Archetype,
  scope: string,
  { shelf, readSlot, random, earlier }: DescriptionTools,
  isLoose: boolean,
): Draft {
  const used = new Set<Fragment>();

  function say(fragments: readonly Fragment[]): string {
    const fragment = shelf.draw(fragments, scope, used, isLoose ? 1 : 0);
    if (fragment === undefined) return '';
    used.add(fragment);
    return renderFragment(fragment, readSlot, random);
  }

  function list(): string {
    const items = random.sample(archetype.listItems, random.integer(3, 5));
    const lines = items.map((item) => `- ${renderPhrase(item, readSlot, random)}`);
    return [say(LIST_INTROS), ...lines].filter(Boolean).join('\n');
  }

  const block: Record<string, () => string> = {
    P: () => say(isLoose && random.chance(0.5) ? archetype.openings : archetype.plainly),
    O: () => say(archetype.openings),
    M: () => say(MEETING_TIMES),
    A: () => say(archetype.activities),
    C: () => say(archetype.closings),
    L: list,
    D: () => `## ${random.pick(DOING_HEADINGS)}`,
    T: () => `## ${random.pick(TAKING_PART_HEADINGS)}`,
  };
  const text = random
    .pick(LAYOUTS)
    .split('|')
    .map((paragraph) =>
      paragraph
        .split(' ')
        .map((code) => block[code]?.())
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n');
  const grams = wordFiveGrams(text);
  const overlap = Math.max(0, ...earlier.map((other) => overlapShare(grams, other)));
  return { text, used, grams, overlap };
}
