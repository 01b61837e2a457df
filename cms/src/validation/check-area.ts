import { z } from 'zod';
import type { EntryCheck } from './entry-check';
import { webAddressProblems } from './format-problems';
import type { Problem } from './problem';
import { text } from './stored-values';

const areaInput = z.object({
  kind: text,
  website: text,
  parent: z.object({ kind: text }).nullish().catch(null),
});

export type AreaInput = z.infer<typeof areaInput>;

export const checkArea: EntryCheck = {
  populate: { parent: { select: ['id', 'kind'] } },
  problems: (entry, { isStored }) => {
    const area = areaInput.parse(entry);
    return [
      ...webAddressProblems(area.website, 'website'),
      ...(isStored ? parentProblems(area) : []),
    ];
  },
};

/** A rural area is part of a municipality; a municipality is part of nothing. */
export function parentProblems({ kind, parent }: AreaInput): Problem[] {
  if (kind === 'rural_area' && parent?.kind !== 'municipality')
    return [
      {
        path: ['parent'],
        message: 'Valitse kunta, johon maaseutualue kuuluu, esimerkiksi Kuopio.',
      },
    ];
  if (kind === 'municipality' && parent)
    return [{ path: ['parent'], message: 'Kunta ei kuulu toiseen kuntaan. Poista yläalue.' }];
  return [];
}
