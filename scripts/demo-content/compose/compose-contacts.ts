import type { DemoContactPerson } from '../demo-content-types.ts';
import type { Archetype } from './archetype-types.ts';
import type { SeededRandom } from './seeded-random.ts';
import { GIVEN_NAMES, SURNAMES } from './data/person-names.ts';
import { toSlug } from './to-slug.ts';

/** Gives the next free telephone number. */
export type NextPhone = () => string;

const FIRST_NUMBER = 2000;
const COMMON_ROLES = [
  'puheenjohtaja',
  'sihteeri',
  'varapuheenjohtaja',
  'jäsenvastaava',
  'rahastonhoitaja',
  'yhteyshenkilö',
];
const HOW_MANY = [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 3];

/** Creates a sequence of numbers that nobody has: 017 000 2000 and up. */
export function createPhoneSequence(): NextPhone {
  let next = FIRST_NUMBER;
  return () => `017 000 ${next++}`;
}

/** Composes none to three contact persons; `takenPersons` keeps their names apart. */
export function composeContacts(
  archetype: Archetype,
  domain: string | undefined,
  nextPhone: NextPhone,
  takenPersons: Set<string>,
  random: SeededRandom,
): DemoContactPerson[] {
  const roles = random.sample([...archetype.roles, ...archetype.roles, ...COMMON_ROLES], 3);
  return Array.from({ length: random.pick(HOW_MANY) }, (_, i) => {
    const name = composePersonName(takenPersons, random);
    const role = roles.indexOf(roles[i] as string) === i ? roles[i] : undefined;
    const shownRole = role && random.chance(0.9) && { role };
    const ways = {
      ...(random.chance(0.65) && { phone: nextPhone() }),
      ...(domain &&
        random.chance(0.45) && { email: `${name.split(' ').map(toSlug).join('.')}@${domain}` }),
    };
    // The CMS publishes nobody who can't be reached.
    const mayBePublished = random.chance(0.5) && Object.keys(ways).length > 0;
    return { name, ...shownRole, ...ways, mayBePublished };
  });
}

function composePersonName(takenPersons: Set<string>, random: SeededRandom): string {
  let name: string;
  do name = `${random.pick(GIVEN_NAMES)} ${random.pick(SURNAMES)}`;
  while (takenPersons.has(name));
  takenPersons.add(name);
  return name;
}
