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
    ...figuresProblems(figures),
  ];
}

/** The form has no field for the figures, so it is said of the name. */
function figuresProblems(figures: unknown): Problem[] {
  if (situationFiguresSchema.safeParse(figures).success) return [];
  const what = figures ? 'Kierroksen luvut ovat puutteelliset.' : 'Kierroksella ei ole lukuja.';
  const remedy = figures ? 'Tuo kyselyn vastaukset uudelleen' : 'Tuo kyselyn vastaukset';
  return [{ path: ['name'], message: `${what} ${remedy} valikon kohdassa Kyselyn tuonti.` }];
}
