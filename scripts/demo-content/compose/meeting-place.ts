import type { AreaSlug, DemoAddress } from '../demo-content-types.ts';
import type { PlaceKind } from './archetype-types.ts';
import { AREAS } from './data/areas.ts';
import { HOUSES } from './data/houses.ts';
import { inflectPlace, type InflectedPlace } from './inflect-place.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A place where people meet, with its address when it has one. */
export type MeetingPlace = InflectedPlace & { address?: DemoAddress };

/** The last word of the place's name by its kind; "house" has named houses instead. */
const HEAD_WORDS: Record<Exclude<PlaceKind, 'house' | 'online'>, string[]> = {
  'village-house': ['kylätalo', 'kylätalo', 'seurantalo'],
  hall: ['liikuntahalli', 'koulun liikuntasali'],
  school: ['koulu'],
  library: ['kirjasto', 'kirjastosali'],
  parish: ['seurakuntasali'],
  shelter: ['laavu', 'kota'],
  shore: ['uimaranta', 'venelaituri'],
  square: ['tori'],
};

/** Kinds that belong to the whole municipality, not to one village. */
const MUNICIPAL_KINDS: readonly PlaceKind[] = ['library', 'parish', 'square'];

/** Chooses a place of the kind in the village or its area. */
export function chooseMeetingPlace(
  kind: PlaceKind,
  area: AreaSlug,
  village: InflectedPlace,
  random: SeededRandom,
): MeetingPlace {
  const { name: city, genitive: areaGenitive, postalCode } = AREAS[area];
  if (kind === 'house' || kind === 'online') {
    const [house, street] = random.pick(HOUSES[area]);
    return { ...inflectPlace(house), address: { street, postalCode, city } };
  }

  const head = random.pick(HEAD_WORDS[kind]);
  const isMunicipal = MUNICIPAL_KINDS.includes(kind) || head === 'liikuntahalli';
  const [before = '', last = head] = head.includes(' ') ? head.split(/ (?=\S+$)/) : ['', head];
  const start = `${isMunicipal ? areaGenitive : village.genitive} ${before}`.trim();
  const place = inflectPlace(`${start} |${last}`);
  if (isMunicipal || kind === 'shelter' || kind === 'shore') return place;
  const street = `${village.genitive}tie ${random.integer(2, 480)}`;
  return { ...place, address: { street, postalCode, city } };
}
