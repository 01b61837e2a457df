import { situationFiguresSchema } from '@civil-society/shared/situation/situation-round';
import { z } from 'zod';
import type { EntryCheck } from './entry-check';
import type { Problem } from './problem';
import { situationRoundInput, situationRoundProblems } from './situation-round-problems';
import { related } from './stored-values';

const contentsInput = z.object({ helpSection: related, figures: z.unknown() });

export const checkSituationRound: EntryCheck = {
  populate: { helpSection: { select: ['id', 'documentId'] } },
  problems: (entry, { isPublishing, isStored }) => [
    ...situationRoundProblems(situationRoundInput.parse(entry), isPublishing),
    ...(isPublishing && isStored ? contentsProblems(contentsInput.parse(entry)) : []),
  ],
};

function contentsProblems({ helpSection, figures }: z.infer<typeof contentsInput>): Problem[] {
  return [
    ...(helpSection
      ? []
      : [{ path: ['helpSection'], message: 'Valitse apuosio, jonka tilannekuvaa kysely on.' }]),
    ...(situationFiguresSchema.safeParse(figures).success
      ? []
      : [
          {
            // The form has no field for the figures.
            path: ['name'],
            message:
              'Kierroksella ei ole lukuja. Tuo kyselyn vastaukset valikon kohdassa Kyselyn tuonti.',
          },
        ]),
  ];
}
