import type { AreaSlug, DemoOrganisation } from '../demo-content-types.ts';
import type { FragmentShelf } from './fragment-shelf.ts';
import type { Placement } from './place-archetypes.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SlotFacts } from './slots.ts';
import { composeAccessibility } from './compose-accessibility.ts';
import { composeChannels, handleOf, type Channels } from './compose-channels.ts';
import { composeContacts, type NextPhone } from './compose-contacts.ts';
import { composeDescription } from './compose-description.ts';
import { composeName, type TakenNames } from './compose-name.ts';
import { composeReach, reachLocative } from './compose-reach.ts';
import { AREA_SLUGS } from './data/areas.ts';
import { JOINING } from './data/joining.ts';
import { VILLAGES } from './data/villages.ts';
import { inflectPlace } from './inflect-place.ts';
import { chooseMeetingPlace } from './meeting-place.ts';
import { nearestAreas } from './nearest-areas.ts';
import { renderFragment } from './render-fragment.ts';
import { createSlotReader } from './slots.ts';
import { toSlug } from './to-slug.ts';

/** What all organisations of one composition share. */
export type OrganisationTools = {
  taken: TakenNames;
  takenPersons: Set<string>;
  nextPhone: NextPhone;
  shelf: FragmentShelf;
  earlierDescriptions: Set<string>[];
  random: SeededRandom;
};

/** Composes one organisation of the given kind at the given home. */
export function composeOrganisation(
  { archetype, home }: Placement,
  tools: OrganisationTools,
): DemoOrganisation {
  const { random, shelf } = tools;
  const areas = composeReach(home, archetype.reach, random);
  const area = areas[0] as AreaSlug;
  const [village = '', neighbour = ''] = random.sample(VILLAGES[area], 2);
  const place = chooseMeetingPlace(archetype.place, area, inflectPlace(village), random);
  const facts: SlotFacts = {
    area,
    village: inflectPlace(village),
    neighbour: inflectPlace(neighbour),
    nearArea: random.pick(areas.length > 1 ? areas.slice(1, 4) : nearestAreas(area).slice(0, 3)),
    house: place,
    reachLocative: reachLocative(areas),
    ...(archetype.variants && { variant: random.pick(archetype.variants) }),
  };
  const name = composeName(archetype, facts, tools.taken, shelf, random);
  const registered = random.chance(archetype.registered);
  const domain = random.chance(0.8) ? `${handleOf(name)}.example` : undefined;
  const channels = composeChannels(name, domain, tools.nextPhone, random);
  const scope = `${archetype.key} ${area}`;
  const readSlot = createSlotReader({ ...facts, name, ...channels }, random);

  function say(fragments: readonly string[]): string {
    const known = fragments.filter((text) => namesOnlyKnown(text, channels));
    const fragment = shelf.draw(known, scope) ?? random.pick(known);
    shelf.markUsed([fragment], scope);
    return renderFragment(fragment, readSlot, random);
  }

  const { core: themes, also: otherThemes = [] } = archetype.themes;
  const { core: targetGroups, also: otherGroups = [] } = archetype.targetGroups;
  const contactPersons = composeContacts(
    archetype,
    domain,
    tools.nextPhone,
    tools.takenPersons,
    random,
  );
  const accessibility = composeAccessibility(random, 0.6);
  return {
    slug: toSlug(name),
    name: registered ? `${name} ry` : name,
    ...(random.chance(0.15) && { alternativeNames: [abbreviate(name)] }),
    registered,
    summary: say(archetype.summaries),
    description: composeDescription(archetype, scope, {
      shelf,
      earlier: tools.earlierDescriptions,
      readSlot,
      random,
    }),
    ...channels,
    ...(place.address && area === home && random.chance(0.6) && { address: place.address }),
    ...(contactPersons.length > 0 && { contactPersons }),
    homeMunicipality: home,
    areas: AREA_SLUGS.filter((slug) => areas.includes(slug)),
    themes: [...themes, ...otherThemes.filter(() => random.chance(0.4))],
    targetGroups: [...targetGroups, ...otherGroups.filter(() => random.chance(0.4))],
    languages: ['fi', ...(archetype.languages ?? []).filter(() => random.chance(0.6))],
    ...(accessibility && { accessibility }),
    ...(random.chance(0.6) && { howToJoin: say(random.chance(0.6) ? archetype.joins : JOINING) }),
    operatingStatus: 'active',
    ...(random.chance(0.85) && {
      verifiedDaysAgo: random.integer(3, random.chance(0.7) ? 300 : 700),
    }),
  };
}

/** Whether the text tells no channel that the organisation lacks. */
function namesOnlyKnown(text: string, channels: Channels): boolean {
  return (['phone', 'email', 'website'] as const).every(
    (channel) => channels[channel] !== undefined || !text.includes(`{${channel}}`),
  );
}

function abbreviate(name: string): string {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return initials.length > 1 ? initials : name.slice(0, 3).toUpperCase();
}
