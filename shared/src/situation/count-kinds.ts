import { hideKindCounts, hideSingleKinds } from './hide-kind-counts.ts';
import {
  smallestPublishedCount,
  type CapacityCounts,
  type SituationFigures,
} from './situation-round.ts';
import { byCapacity, countCapacities, type SurveyAnswer } from './survey-answer.ts';

/** Where choices are counted that too few have chosen to be named, such as what somebody wrote. */
export const otherKinds = 'Muut';

/**
 * How those who give each kind of help can act, the commonest kind first.
 * @param askedKinds kinds that the survey itself names, which may be told however few chose them
 * @param all what is told of all answers
 */
export function countKinds(
  answers: readonly SurveyAnswer[],
  askedKinds: readonly string[],
  all: CapacityCounts,
): SituationFigures['byKind'] {
  const chosen = choose(answers, askedKinds);
  const rows = chosen.map((choosers) => countCapacities(choosers.answers));
  const ofAll = countCapacities(answers);
  const areAllTold = !Object.values(all).includes(null);
  const none = answers.filter(({ kinds }) => kinds.length === 0);
  const areSingle = answers.every(({ kinds }) => new Set(kinds).size <= 1);
  const told = areSingle
    ? hideSingleKinds(rows, countCapacities(none), areAllTold)
    : rows.map((row) => hideKindCounts(row, ofAll, areAllTold));
  return chosen
    .map(({ kind }, at) => ({
      kind,
      ...byCapacity(told[at]?.cells ?? []),
      total: told[at]?.total ?? null,
    }))
    .toSorted(byWhatIsTold);
}

type Choosers = { kind: string; answers: SurveyAnswer[] };

/** Who chose each kind; those of the kinds that are not named are counted once together. */
function choose(answers: readonly SurveyAnswer[], askedKinds: readonly string[]): Choosers[] {
  const asked = new Set(askedKinds);
  const choosers = Map.groupBy(
    answers.flatMap((answer) => [...new Set(answer.kinds)].map((kind) => ({ kind, answer }))),
    ({ kind }) => kind,
  );
  const isNamed = (kind: string) =>
    kind !== otherKinds &&
    (asked.has(kind) || (choosers.get(kind)?.length ?? 0) >= smallestPublishedCount);
  const others = answers.filter(({ kinds }) => kinds.some((kind) => !isNamed(kind)));
  return [
    ...[...choosers]
      .filter(([kind]) => isNamed(kind))
      .map(([kind, those]) => ({ kind, answers: those.map(({ answer }) => answer) })),
    ...(others.length > 0 ? [{ kind: otherKinds, answers: others }] : []),
  ];
}

type Row = SituationFigures['byKind'][number];

/** By what is told only: the place of a kind whose number is hidden would tell between which it is. */
function byWhatIsTold(a: Row, b: Row): number {
  return (
    Number(a.kind === otherKinds) - Number(b.kind === otherKinds) ||
    (b.total ?? 0) - (a.total ?? 0) ||
    a.kind.localeCompare(b.kind, 'fi')
  );
}
