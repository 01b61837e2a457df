import type { RegionArea } from '../region/region.ts';
import { isOneSlipAway } from '../text/is-one-slip-away.ts';
import { slugify } from '../text/slugify.ts';

export type FoundArea = {
  /** Slug of a municipality; that of a rural area's when the rural area was answered. */
  area: string;
  /** Read through a slip of the pen. */
  isGuess: boolean;
};

type Named = Pick<RegionArea, 'slug' | 'name' | 'genitive' | 'locative' | 'parent'>;

const fillers = /-(?:kaupun[a-z]+|kun(?:ta|nan|nassa|nasta|nalla)|alue|alueella|seutu|seudulla)$/;
/** Cases that the region's file does not list, added to the stem that the genitive shows. */
const endings = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'n'];

/**
 * The municipality that an answer names: "Kuopio", "KUOPIOSSA", "Siilinjärven kunta", "Kupio".
 * Undefined when it is none, or not clearly one.
 */
export function findArea(answer: string, areas: readonly Named[]): FoundArea | undefined {
  const word = slugify(answer).replace(fillers, '');
  if (word === '') return undefined;
  const exact = areas.find((area) => formsOf(area).has(word));
  if (exact) return { area: exact.parent ?? exact.slug, isGuess: false };
  if (word.length < 5) return undefined;
  const near = new Set(
    areas
      .filter(({ name }) => isOneSlipAway(word, slugify(name)))
      .map(({ slug, parent }) => parent ?? slug),
  );
  const [only] = near;
  return near.size === 1 && only !== undefined ? { area: only, isGuess: true } : undefined;
}

function formsOf({ name, genitive, locative }: Named): Set<string> {
  const [base, weak, place] = [slugify(name), slugify(genitive).slice(0, -1), slugify(locative)];
  return new Set([
    base,
    place,
    ...endings.map((ending) => weak + ending),
    // "Kuopioon", "Iisalmeen", "Joroisiin": what "mihin kuntaan" is answered with.
    `${base}${base.slice(-1)}n`,
    `${base.slice(0, -1)}een`,
    `${place.slice(0, -3)}in`,
  ]);
}
