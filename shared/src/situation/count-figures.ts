import { countKinds } from './count-kinds.ts';
import { hideSmallCounts } from './hide-small-counts.ts';
import { smallestPublishedCount, type SituationFigures } from './situation-round.ts';
import { byCapacity, countCapacities, type SurveyAnswer } from './survey-answer.ts';

/**
 * What answers amount to, with nothing that tells of fewer than five of them.
 * @param askedKinds kinds that the survey itself names, which may be told however few chose them
 * @throws Error when there are fewer answers than the smallest published count: nothing can be told
 */
export function countFigures(
  answers: readonly SurveyAnswer[],
  askedKinds: readonly string[] = [],
): SituationFigures {
  if (answers.length < smallestPublishedCount)
    throw new Error(`Figures of ${answers.length} answers would tell of single ones.`);
  const areas = [...new Set(answers.map(({ area }) => area))].toSorted();
  const told = hideSmallCounts(
    areas.map((area) => countCapacities(answers.filter((answer) => answer.area === area))),
  );
  const capacity = { ...byCapacity(told.columnSums), total: told.sum };
  return {
    answers: answers.length,
    capacity,
    byArea: areas.map((area, at) => ({
      area,
      ...byCapacity(told.cells[at] ?? []),
      total: told.rowSums[at] ?? null,
    })),
    byKind: countKinds(answers, askedKinds, capacity),
  };
}
