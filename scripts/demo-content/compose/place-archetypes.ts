import type { AreaSlug } from '../demo-content-types.ts';
import type { Archetype } from './archetype-types.ts';
import { allocateShares } from './allocate-shares.ts';
import { AREA_SLUGS, AREAS } from './data/areas.ts';
import type { SeededRandom } from './seeded-random.ts';

/** An organisation to be: its kind and its home. */
export type Placement = { archetype: Archetype; home: AreaSlug };

const LEAST_PER_AREA = 3;
/** How much less likely an area is, to the square of those of the same kind already in it. */
const CROWDING = 0.1;
const CROWDING_IN_KUOPIO = 0.35;

/** Spreads `count` organisations over kinds and homes, as few alike in one area as can be. */
export function placeArchetypes(
  count: number,
  archetypes: readonly Archetype[],
  random: SeededRandom,
): Placement[] {
  const kindCounts = allocateShares(
    count,
    archetypes.map(({ weight }) => weight),
  );
  const homeCounts = allocateShares(
    count,
    AREA_SLUGS.map((slug) => AREAS[slug].share),
    LEAST_PER_AREA,
  );
  const room = new Map(AREA_SLUGS.map((slug, i) => [slug, homeCounts[i] ?? 0]));
  const alike = new Map<string, number>();

  const queue = random.shuffle(
    archetypes.flatMap((archetype, i) => Array<Archetype>(kindCounts[i] ?? 0).fill(archetype)),
  );
  return queue.map((archetype) => {
    const likelihood = (slug: AreaSlug): number => {
      const crowding = slug === 'kuopio' ? CROWDING_IN_KUOPIO : CROWDING;
      return (
        (room.get(slug) ?? 0) * crowding ** ((alike.get(`${archetype.key} ${slug}`) ?? 0) ** 2)
      );
    };
    const home = pickByLikelihood(AREA_SLUGS, likelihood, random);
    const key = `${archetype.key} ${home}`;
    room.set(home, (room.get(home) ?? 0) - 1);
    alike.set(key, (alike.get(key) ?? 0) + 1);
    return { archetype, home };
  });
}

function pickByLikelihood<T>(
  list: readonly T[],
  likelihood: (item: T) => number,
  random: SeededRandom,
): T {
  const likelihoods = list.map(likelihood);
  let left = random.next() * likelihoods.reduce((sum, value) => sum + value, 0);
  const index = likelihoods.findIndex((value) => (left -= value) < 0);
  return list[index === -1 ? likelihoods.findLastIndex((value) => value > 0) : index] as T;
}
