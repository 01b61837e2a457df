import type { Archetype, Fragment, Variant } from './archetype-types.ts';
import type { FragmentShelf } from './fragment-shelf.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SlotFacts } from './slots.ts';
import { renderFragment } from './render-fragment.ts';
import { createSlotReader } from './slots.ts';
import { toSlug } from './to-slug.ts';

/** Names and slugs that are no longer free. */
export type TakenNames = { names: Set<string>; slugs: Set<string> };

const MAX_ATTEMPTS = 60;

/** Composes a free name (without "ry") and books it together with its slug. */
export function composeName(
  archetype: Archetype,
  facts: SlotFacts,
  taken: TakenNames,
  shelf: FragmentShelf,
  random: SeededRandom,
): string {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const pattern = attempt < 10 ? shelf.draw(archetype.names, '') : undefined;
    const name = renderName(pattern ?? random.pick(archetype.names), facts, random);
    const slug = toSlug(name);
    if (taken.names.has(name.toLowerCase()) || taken.slugs.has(slug)) continue;
    if (pattern) shelf.markUsed([pattern], `a name in ${facts.area}`);
    taken.names.add(name.toLowerCase());
    taken.slugs.add(slug);
    return name;
  }
  throw new Error(
    `composeName: «${archetype.key}» has no free name left in ${facts.area}; add name patterns`,
  );
}

function renderName(pattern: Fragment, facts: SlotFacts, random: SeededRandom): string {
  return renderFragment(pattern, createSlotReader(facts, random), random);
}

/** The variant whose mark is found in the name. */
export function variantInName(archetype: Archetype, name: string): Variant | undefined {
  return archetype.variants?.find(({ mark }) => name.toLowerCase().includes(mark));
}
