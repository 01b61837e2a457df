import type { AreaSlug, DemoOrganisation } from '../demo-content-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import { VILLAGES } from './data/villages.ts';
import { inflectPlace } from './inflect-place.ts';

/** Chooses one of the organiser's areas, mostly its home. */
export function chooseArea(
  { areas, homeMunicipality }: DemoOrganisation,
  random: SeededRandom,
): AreaSlug {
  const isAtHome = areas.includes(homeMunicipality) && (areas.length === 1 || random.chance(0.6));
  return isAtHome ? homeMunicipality : random.pick(areas);
}

/** The village in the organiser's name, or any, and another one of the area. */
export function villagesFor(name: string, area: AreaSlug, random: SeededRandom): [string, string] {
  const own = VILLAGES[area].find((village) => {
    const { name: nominative, genitive } = inflectPlace(village);
    return name.includes(genitive) || name.includes(nominative);
  });
  const others = random.shuffle(VILLAGES[area].filter((village) => village !== own));
  const [village, neighbour] = own ? [own, ...others] : others;
  return [village as string, neighbour as string];
}
