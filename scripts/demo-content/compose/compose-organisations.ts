import type { DemoOrganisation } from '../demo-content-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import { createPhoneSequence } from './compose-contacts.ts';
import { composeOrganisation } from './compose-organisation.ts';
import { ARCHETYPES } from './data/archetypes.ts';
import { ENDED_NOTES, PAUSED_NOTES } from './data/status-notes.ts';
import { createFragmentShelf } from './fragment-shelf.ts';
import { placeArchetypes } from './place-archetypes.ts';

const PAUSED_SHARE = 0.04;
const ENDED_SHARE = 0.02;

type Input = {
  count: number;
  takenSlugs: Iterable<string>;
  takenNames: Iterable<string>;
  random: SeededRandom;
};

/** Composes `count` organisations besides those whose slugs and names are taken. */
export function composeOrganisations({
  count,
  takenSlugs,
  takenNames,
  random,
}: Input): DemoOrganisation[] {
  const tools = {
    taken: {
      slugs: new Set(takenSlugs),
      names: new Set([...takenNames].map((name) => name.replace(/ ry$/, '').toLowerCase())),
    },
    takenPersons: new Set<string>(),
    nextPhone: createPhoneSequence(),
    shelf: createFragmentShelf(random),
    earlierDescriptions: [],
    random,
  };
  const organisations = placeArchetypes(count, ARCHETYPES, random).map((placement) =>
    composeOrganisation(placement, tools),
  );
  return withSomeAtRest(organisations, random);
}

function withSomeAtRest(
  organisations: DemoOrganisation[],
  random: SeededRandom,
): DemoOrganisation[] {
  const resting = random.shuffle(organisations.map(({ slug }) => slug));
  const paused = new Set(resting.splice(0, Math.round(organisations.length * PAUSED_SHARE)));
  const ended = new Set(resting.splice(0, Math.round(organisations.length * ENDED_SHARE)));
  const [pausedNotes, endedNotes] = [random.shuffle(PAUSED_NOTES), random.shuffle(ENDED_NOTES)];

  return organisations.map((organisation) => {
    if (paused.has(organisation.slug)) return atRest(organisation, 'paused', pausedNotes);
    if (ended.has(organisation.slug)) return atRest(organisation, 'ended', endedNotes);
    return organisation;
  });
}

function atRest(
  organisation: DemoOrganisation,
  operatingStatus: 'paused' | 'ended',
  notes: string[],
): DemoOrganisation {
  const note = notes.shift();
  const description = note ? `${note}\n\n${organisation.description}` : organisation.description;
  const resting = { ...organisation, description, operatingStatus };
  delete resting.howToJoin;
  return resting;
}
