import type { DemoEvent, DemoOrganisation } from '../demo-content-types.ts';
import type { EventForm } from './archetype-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import { allocateShares } from './allocate-shares.ts';
import { composeEvent, type EventPlan } from './compose-event.ts';
import { ARCHETYPES } from './data/archetypes.ts';
import { createFragmentShelf } from './fragment-shelf.ts';
import { recogniseArchetype } from './recognise-archetype.ts';

/** Per cent of events by form. */
const FORM_SHARES: [EventForm, number][] = [
  ['once', 45],
  ['weekly', 25],
  ['monthly', 10],
  ['ongoing', 10],
  ['course', 7],
  ['all-day', 3],
];

type Input = {
  count: number;
  /** All organisations; those that are not active get no events. */
  organisations: readonly DemoOrganisation[];
  takenSlugs: Iterable<string>;
  random: SeededRandom;
};

/** Composes `count` events besides those whose slugs are taken; no idea is used twice. */
export function composeEvents({ count, organisations, takenSlugs, random }: Input): DemoEvent[] {
  const tools = {
    takenSlugs: new Set(takenSlugs),
    shelf: createFragmentShelf(random),
    earlierDescriptions: [],
    random,
  };
  return planEvents(count, organisations, random).map((plan) => composeEvent(plan, tools));
}

function planEvents(
  count: number,
  organisations: readonly DemoOrganisation[],
  random: SeededRandom,
): EventPlan[] {
  const organisers = Map.groupBy(
    organisations.filter(({ operatingStatus }) => operatingStatus === 'active'),
    recogniseArchetype,
  );
  const ideas = ARCHETYPES.flatMap((archetype) =>
    archetype.events.map((idea) => ({ archetype, idea })),
  );
  const counts = allocateShares(
    count,
    FORM_SHARES.map(([, share]) => share),
  );
  const eventCounts = new Map<string, number>();

  return FORM_SHARES.flatMap(([form], i) => {
    const usable = ideas.filter(
      ({ archetype, idea }) => idea.form === form && organisers.has(archetype),
    );
    const chosen = random.sample(usable, counts[i] ?? 0);
    if (chosen.length < (counts[i] ?? 0)) {
      throw new Error(
        `planEvents: only ${chosen.length} of ${counts[i]} ideas of the form «${form}»; add ideas`,
      );
    }
    return chosen.map(({ archetype, idea }) => {
      const organiser = leastBusy(random.shuffle(organisers.get(archetype) ?? []), eventCounts);
      eventCounts.set(organiser.slug, (eventCounts.get(organiser.slug) ?? 0) + 1);
      return { organiser, archetype, idea };
    });
  });
}

function leastBusy(
  organisations: DemoOrganisation[],
  eventCounts: ReadonlyMap<string, number>,
): DemoOrganisation {
  const busyness = ({ slug }: DemoOrganisation): number => eventCounts.get(slug) ?? 0;
  return organisations.reduce((best, next) => (busyness(next) < busyness(best) ? next : best));
}
