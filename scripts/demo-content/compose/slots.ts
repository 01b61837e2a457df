import type { AreaSlug } from '../demo-content-types.ts';
import type { Variant } from './archetype-types.ts';
import { AREAS } from './data/areas.ts';
import { createTimeSlots } from './time-slots.ts';
import type { InflectedPlace } from './inflect-place.ts';
import type { SlotReader } from './render-fragment.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What an organisation's texts may tell. */
export type SlotFacts = {
  /** Without "ry"; absent while the name itself is composed. */
  name?: string;
  area: AreaSlug;
  village: InflectedPlace;
  /** Another village of the area. */
  neighbour: InflectedPlace;
  nearArea: AreaSlug;
  house: InflectedPlace;
  /** "Iisalmessa ja Vieremällä", "koko Pohjois-Savossa". */
  reachLocative: string;
  variant?: Variant;
  phone?: string;
  email?: string;
  website?: string;
};

/**
 * Makes a reader of slots. Places: {village}, {neighbour}, {house} and the area's forms, each with
 * Gen, In, To and From. Residents: {resident}, {residents}, {ofResidents}, {forResidents},
 * {someResidents}. Times drawn anew: {weekday} (maanantaina), {weekdays} (maanantaisin),
 * {workday}, {workdays}, {month} (lokakuussa), {time} (kello 18).
 */
export function createSlotReader(facts: SlotFacts, random: SeededRandom): SlotReader {
  const fixed: Record<string, string | undefined> = { ...fixedSlots(facts), ...facts.variant };
  const drawn = createTimeSlots(random);

  return (slot) => {
    const value = drawn[slot]?.() ?? fixed[slot];
    if (value === undefined) {
      throw new Error(`Unknown slot {${slot}}; see slots.ts for those known`);
    }
    return value;
  };
}

function fixedSlots(facts: SlotFacts): Record<string, string | undefined> {
  const area = AREAS[facts.area];
  const near = AREAS[facts.nearArea];
  const { residentStem } = area;
  return {
    name: facts.name,
    area: area.name,
    genitive: area.genitive,
    locative: area.locative,
    illative: area.illative,
    elative: area.elative,
    near: near.name,
    nearGen: near.genitive,
    nearIn: near.locative,
    nearFrom: near.elative,
    resident: `${residentStem}nen`,
    residents: `${residentStem}set`,
    ofResidents: `${residentStem}sten`,
    forResidents: `${residentStem}sille`,
    someResidents: residentStem + (residentStem.endsWith('lai') ? 'sia' : 'siä'),
    reachIn: facts.reachLocative,
    phone: facts.phone,
    email: facts.email,
    website: facts.website,
    ...placeSlots('village', facts.village),
    ...placeSlots('neighbour', facts.neighbour),
    ...placeSlots('house', facts.house),
  };
}

function placeSlots(slot: string, place: InflectedPlace): Record<string, string> {
  return {
    [slot]: place.name,
    [`${slot}Gen`]: place.genitive,
    [`${slot}In`]: place.locative,
    [`${slot}To`]: place.illative,
    [`${slot}From`]: place.elative,
  };
}
