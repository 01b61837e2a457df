import {
  situationRoundSchema,
  type SituationRound,
} from '@civil-society/shared/situation/situation-round';
import type { SituationRoundFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function situationRoundFromCms(entry: SituationRoundFragment): SituationRound {
  return situationRoundSchema.parse({
    ...presentValues(entry),
    introduction: entry.introduction ?? [],
    // Null tells of a number too small to publish, so nothing is taken out of these.
    figures: entry.figures,
  });
}
