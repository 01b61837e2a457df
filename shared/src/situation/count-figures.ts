import { hideSmallCounts } from './hide-small-counts.ts';
import {
  actingCapacities,
  smallestPublishedCount,
  type ActingCapacity,
  type CapacityCounts,
  type SituationFigures,
} from './situation-round.ts';

/** What is counted of an answer; it is stored nowhere. */
export type SurveyAnswer = {
  /** Slug of a municipality. */
  area: string;
  capacity: ActingCapacity;
  /** Kinds of help in the survey's own words. */
  kinds: readonly string[];
};

/** Where choices are counted that too few have chosen to be named, such as what somebody wrote. */
export const otherKinds = 'Muut';

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
    areas.map((area) =>
      actingCapacities.map(
        (capacity) =>
          answers.filter((answer) => answer.area === area && answer.capacity === capacity).length,
      ),
    ),
  );
  return {
    answers: answers.length,
    capacity: { ...byCapacity(told.columnSums), total: told.sum },
    byArea: areas.map((area, at) => ({
      area,
      ...byCapacity(told.cells[at] ?? []),
      total: told.rowSums[at] ?? null,
    })),
    byKind: countKinds(answers, askedKinds),
  };
}

function byCapacity(counts: readonly (number | null)[]): Omit<CapacityCounts, 'total'> {
  const [normal = null, changed = null, paused = null] = counts;
  return { normal, changed, paused };
}

function countKinds(
  answers: readonly SurveyAnswer[],
  askedKinds: readonly string[],
): SituationFigures['byKind'] {
  const asked = new Set(askedKinds);
  const counts = new Map<string, number>();
  for (const { kinds } of answers)
    for (const kind of new Set(kinds)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const isTold = (kind: string) =>
    asked.has(kind) || (counts.get(kind) ?? 0) >= smallestPublishedCount;
  const others = answers.filter(({ kinds }) => kinds.some((kind) => !isTold(kind))).length;
  const named = [...counts].filter(([kind]) => isTold(kind) && kind !== otherKinds);
  const rest = others + (isTold(otherKinds) ? (counts.get(otherKinds) ?? 0) : 0);
  const rows = [
    ...named.toSorted(([a, ofA], [b, ofB]) => ofB - ofA || a.localeCompare(b, 'fi')),
    ...(rest > 0 ? [[otherKinds, rest] as const] : []),
  ];
  return hideKinds(rows, answers);
}

/**
 * Where everybody chose one kind at most, the counts and those who chose none make up all answers,
 * so that one could be subtracted; where people chose several, nothing adds up.
 */
function hideKinds(
  rows: readonly (readonly [string, number])[],
  answers: readonly SurveyAnswer[],
): SituationFigures['byKind'] {
  const none = answers.filter(({ kinds }) => kinds.length === 0).length;
  const areSingle = answers.every(({ kinds }) => kinds.length <= 1);
  const [told] = areSingle
    ? hideSmallCounts([[...rows.map(([, count]) => count), ...(none > 0 ? [none] : [])]]).cells
    : [rows.map(([, count]) => (count < smallestPublishedCount ? null : count))];
  return rows.map(([kind], at) => ({ kind, count: told?.[at] ?? null }));
}
