import type { Fragment } from './archetype-types.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Hands out fragments, the least used first, and none twice in one scope. */
export type FragmentShelf = {
  /** A fragment not used in the scope nor among those left out; undefined when none is left. */
  draw(
    fragments: readonly Fragment[],
    scope: string,
    leftOut?: ReadonlySet<Fragment>,
    /** How many more uses than the least used one a fragment may have. */
    slack?: number,
  ): Fragment | undefined;
  /** Remembers that the fragments were used in the scope. */
  markUsed(fragments: Iterable<Fragment>, scope: string): void;
};

/** Creates an empty memory of used fragments. */
export function createFragmentShelf(random: SeededRandom): FragmentShelf {
  const useCounts = new Map<Fragment, number>();
  const usedInScope = new Set<string>();

  return {
    draw(fragments, scope, leftOut = new Set(), slack = 0) {
      const free = fragments.filter(
        (fragment) => !leftOut.has(fragment) && !usedInScope.has(`${scope} ${fragment}`),
      );
      if (free.length === 0) return undefined;
      const fewest = Math.min(...free.map((fragment) => useCounts.get(fragment) ?? 0));
      return random.pick(
        free.filter((fragment) => (useCounts.get(fragment) ?? 0) <= fewest + slack),
      );
    },
    markUsed(fragments, scope) {
      for (const fragment of fragments) {
        useCounts.set(fragment, (useCounts.get(fragment) ?? 0) + 1);
        usedInScope.add(`${scope} ${fragment}`);
      }
    },
  };
}
