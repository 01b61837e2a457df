import type { AreaSlug } from '../demo-content-types.ts';
import type { Reach } from './archetype-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import { AREA_SLUGS, AREAS } from './data/areas.ts';
import { nearestAreas } from './nearest-areas.ts';

const REGION_SHARE = 0.75;
const AWAY_FROM_HOME_SHARE = 0.05;

/** Chooses the areas an organisation serves; the first one is where it is most at home. */
export function composeReach(home: AreaSlug, reach: Reach, random: SeededRandom): AreaSlug[] {
  const near = nearestAreas(home);
  if (reach === 'region' && random.chance(REGION_SHARE)) {
    return [home, ...AREA_SLUGS.filter((slug) => slug !== home)];
  }
  if (reach === 'region' || reach === 'district') {
    if (random.chance(AWAY_FROM_HOME_SHARE)) return near.slice(0, 2);
    return [home, ...random.sample(near.slice(0, 5), random.integer(0, 4))];
  }
  if (reach === 'municipality' && random.chance(0.3))
    return [home, ...random.sample(near.slice(0, 3), 1)];
  return [home];
}

/** Tells in words where the areas are: "Iisalmessa ja Vieremällä", "koko Pohjois-Savossa". */
export function reachLocative(areas: readonly AreaSlug[]): string {
  const [first = 'kuopio'] = areas;
  if (areas.length === AREA_SLUGS.length) return 'koko Pohjois-Savossa';
  if (areas.length > 3) return `${AREAS[first].genitive} seudulla`;
  const locatives = areas.map((slug) => AREAS[slug].locative);
  return locatives.length === 1
    ? AREAS[first].locative
    : `${locatives.slice(0, -1).join(', ')} ja ${locatives.at(-1)}`;
}
