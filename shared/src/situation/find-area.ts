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
  const { byForm, names } = formsOf(areas);
  const exact = byForm.get(word);
  if (exact !== undefined) return { area: exact, isGuess: false };
  if (word.length < 5) return undefined;
  const near = new Set(
    names.filter(({ name }) => isOneSlipAway(word, name)).map(({ area }) => area),
  );
  const [only] = near;
  return near.size === 1 && only !== undefined ? { area: only, isGuess: true } : undefined;
}

type Forms = {
  /** The municipality by every form of its own name and of its rural areas'. */
  byForm: ReadonlyMap<string, string>;
  names: readonly { name: string; area: string }[];
};

/** Made once: a file has thousands of answers. */
const known = new WeakMap<readonly Named[], Forms>();

function formsOf(areas: readonly Named[]): Forms {
  const made = known.get(areas);
  if (made) return made;
  const forms: Forms = {
    // Of two areas with one form the first of the list has it.
    byForm: new Map(
      areas
        .toReversed()
        .flatMap((area) => inflect(area).map((form) => [form, area.parent ?? area.slug] as const)),
    ),
    names: areas.map(({ name, slug, parent }) => ({ name: slugify(name), area: parent ?? slug })),
  };
  known.set(areas, forms);
  return forms;
}

function inflect({ name, genitive, locative }: Named): string[] {
  const [base, weak, place] = [slugify(name), slugify(genitive).slice(0, -1), slugify(locative)];
  return [
    base,
    place,
    ...endings.map((ending) => weak + ending),
    // "Kuopioon", "Iisalmeen", "Joroisiin": what "mihin kuntaan" is answered with.
    `${base}${base.slice(-1)}n`,
    `${base.slice(0, -1)}een`,
    `${place.slice(0, -3)}in`,
  ];
}
