import type { DemoEvent, DemoOrganisation } from '../demo-content-types.ts';
import type { Archetype, EventIdea } from './archetype-types.ts';
import type { FragmentShelf } from './fragment-shelf.ts';
import type { SeededRandom } from './seeded-random.ts';
import { composeAccessibility } from './compose-accessibility.ts';
import { variantInName } from './compose-name.ts';
import { reachLocative } from './compose-reach.ts';
import { composeEventDescription } from './compose-event-description.ts';
import { composeRegistration } from './compose-registration.ts';
import { composeSchedule } from './compose-schedule.ts';
import { SCHEDULE_NOTES } from './data/event-notes.ts';
import { chooseArea, villagesFor } from './event-area.ts';
import { freeSlug } from './free-slug.ts';
import { inflectPlace } from './inflect-place.ts';
import { chooseMeetingPlace } from './meeting-place.ts';
import { nearestAreas } from './nearest-areas.ts';
import { renderFragment } from './render-fragment.ts';
import { createSlotReader } from './slots.ts';

/** An idea given to an organiser of its kind. */
export type EventPlan = { organiser: DemoOrganisation; archetype: Archetype; idea: EventIdea };

/** What all events of one composition share. */
export type EventTools = {
  takenSlugs: Set<string>;
  shelf: FragmentShelf;
  /** Five-grams of the descriptions composed so far. */
  earlierDescriptions: Set<string>[];
  random: SeededRandom;
};

const USUAL_KIND: Record<EventIdea['form'], DemoEvent['kind']> = {
  once: 'event',
  'all-day': 'event',
  weekly: 'ongoing_activity',
  monthly: 'ongoing_activity',
  ongoing: 'ongoing_activity',
  course: 'course',
};
const ONLINE_ADDRESS = 'https://etayhteys.example';

/** Composes one event of a plan. */
export function composeEvent(
  { organiser, archetype, idea }: EventPlan,
  tools: EventTools,
): DemoEvent {
  const { random, shelf } = tools;
  const area = chooseArea(organiser, random);
  const [village, neighbour] = villagesFor(organiser.name, area, random);
  const isOnline = idea.place === 'online';
  const place = chooseMeetingPlace(
    idea.place ?? archetype.place,
    area,
    inflectPlace(village),
    random,
  );
  const variant = variantInName(archetype, organiser.name) ?? archetype.variants?.[0];
  const readSlot = createSlotReader(
    {
      name: organiser.name.replace(/ ry$/, ''),
      area,
      village: inflectPlace(village),
      neighbour: inflectPlace(neighbour),
      nearArea: random.pick(nearestAreas(area).slice(0, 3)),
      house: place,
      reachLocative: reachLocative([area, ...organiser.areas.filter((slug) => slug !== area)]),
      ...(variant && { variant }),
    },
    random,
  );
  const say = (fragment: string): string => renderFragment(fragment, readSlot, random);

  const title = say(idea.title);
  const slug = freeSlug([title, `${title} ${area}`, `${title} ${village}`], tools.takenSlugs);
  const repeats = idea.form === 'weekly' || idea.form === 'monthly';
  const scheduleNote = repeats && random.chance(0.35) ? shelf.draw(SCHEDULE_NOTES, '') : undefined;
  if (scheduleNote) shelf.markUsed([scheduleNote], 'schedule');
  const eventStatus = isOnline ? 'scheduled' : chooseStatus(idea, random);
  const isReachedOnline =
    isOnline || eventStatus === 'moved_online' || (repeats && random.chance(0.08));
  const registration = composeRegistration(idea.registration, organiser, readSlot, shelf, random);
  const accessibility = isOnline ? undefined : composeAccessibility(random, 0.45);

  return {
    slug,
    title,
    kind: idea.kind ?? USUAL_KIND[idea.form],
    summary: say(idea.summary),
    description: composeEventDescription(idea, readSlot, tools),
    schedule: composeSchedule(idea, random),
    ...(scheduleNote && { scheduleNote }),
    eventStatus,
    ...(!isOnline && {
      place: { name: place.name, ...(place.address && { address: place.address }) },
    }),
    ...(isReachedOnline && { onlineUrl: `${ONLINE_ADDRESS}/${slug}` }),
    area,
    organiser: organiser.slug,
    themes: someOf(archetype.themes.core, organiser.themes, random),
    targetGroups: someOf(archetype.targetGroups.core, organiser.targetGroups, random),
    languages: organiser.languages.filter((code) => code === 'fi' || random.chance(0.6)),
    isFree: idea.price === undefined,
    ...(idea.price && { price: say(idea.price) }),
    ...(registration && { registration }),
    ...(accessibility && { accessibility }),
  };
}

function chooseStatus({ form }: EventIdea, random: SeededRandom): DemoEvent['eventStatus'] {
  if (form !== 'once' && form !== 'all-day' && form !== 'course') return 'scheduled';
  const lot = random.next();
  if (lot < 0.05) return 'cancelled';
  if (lot < 0.08) return 'postponed';
  return lot < 0.11 && form === 'once' ? 'moved_online' : 'scheduled';
}

/** The core ones that the organiser has, and by chance some of its others. */
function someOf<T>(core: readonly T[], all: readonly T[], random: SeededRandom): T[] {
  const chosen = all.filter((item) => core.includes(item) || random.chance(0.25));
  return chosen.length > 0 ? chosen : all.slice(0, 1);
}
