import { z } from 'zod';
import { dateOrderProblems } from './date-order-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { richTextProblems } from './rich-text-problems';
import { blocks, text } from './stored-values';

export const situationRoundInput = z.object({
  name: text,
  startsOn: text,
  endsOn: text,
  introduction: blocks,
});

export type SituationRoundInput = z.infer<typeof situationRoundInput>;

const required = {
  name: 'Kirjoita nimi, josta kyselyn ajankohdan tunnistaa, esimerkiksi ”Huhtikuu 2020”.',
  startsOn: 'Valitse päivä, jolloin kysely alkoi.',
  endsOn: 'Valitse päivä, jolloin kysely päättyi.',
};

/** Everything that is wrong with a situation round except for its section and figures. */
export function situationRoundProblems(
  round: SituationRoundInput,
  isPublishing: boolean,
): Problem[] {
  return [
    ...(isPublishing ? requiredProblems(round, required) : []),
    ...(isPublishing ? richTextProblems(round.introduction, 'introduction') : []),
    ...dateOrderProblems(round.startsOn, round.endsOn, 'endsOn'),
  ];
}
