import { expect, it } from 'vitest';
import { countFigures } from './count-figures.ts';
import {
  actingCapacities,
  type ActingCapacity,
  type CapacityCounts,
  type SituationFigures,
} from './situation-round.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import { hideKindCounts } from './hide-kind-counts.ts';
import { compositions } from './testing/compositions.ts';
import { seeded } from './testing/seeded.ts';

const wholes = [5, 11, 13];
const everyAll = wholes.flatMap((a) =>
  wholes
    .flatMap((b) => wholes.map((c) => [a, b, c]))
    .filter(([, b = 0, c = 0]) => a <= b && b <= c),
);

it.each(everyAll)('no small number follows, whoever of %i, %i and %i chose a kind', (...all) => {
  const [normal = 0, changed = 0, paused = 0] = all;
  const every = partsOf({ normal, changed, paused }).map((some) => Object.values(some));
  for (const counts of every) {
    const { cells, total } = hideKindCounts(counts, all, true);
    const hidden = cells.flatMap((cell, at) => (cell === null ? [at] : []));
    const rests = all.map((of, at) => of - (counts[at] ?? 0));
    for (const numbers of [counts, rests]) {
      const small = numbers.flatMap((number, at) => (number < 5 ? [at] : []));
      expect(hidden).toEqual(expect.arrayContaining(small));
      if (total === null || hidden.length === 0) continue;
      expect(sumOf(hidden.map((at) => numbers[at] ?? 0))).toBeGreaterThanOrEqual(5);
    }
    const possible = every.filter(
      (other) =>
        cells.every((cell, at) => cell === null || cell === other[at]) &&
        (total === null || total === sumOf(other)),
    );
    for (const at of hidden)
      expect(new Set(possible.map((other) => other[at])).size).toBeGreaterThan(1);
  }
});

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

it.each([
  [9, 40],
  [20, 60],
  [24, 60],
])(
  'no small number of a kind, nor of the rest, can be computed from %i answers',
  (most, rounds) => {
    const random = seeded(most);
    for (let round = 0; round < rounds; round += 1) {
      const all = randomAnswers(5 + Math.floor(random() * (most - 4)), random);
      const figures = countFigures(all, ['A', 'B']);
      expect(openNumbers(all, figures), JSON.stringify(figures)).toEqual([]);
    }
  },
);

/** From one place, of which A is given by most, and B by some. */
function randomAnswers(count: number, random: () => number): SurveyAnswer[] {
  const [often, seldom] = [0.5 + random() / 2, random()];
  const evenness = 1 + random();
  const made = Array.from({ length: count }, () => ({
    area: 'kuopio',
    capacity: actingCapacities[Math.floor(random() ** evenness * 3)] ?? 'normal',
    kinds: [...(random() < often ? ['A'] : []), ...(random() < seldom ? ['B'] : [])],
  }));
  // Somebody chose both, as everybody knows who has seen the survey.
  return [{ area: 'kuopio', capacity: 'normal', kinds: ['A', 'B'] }, ...made.slice(1)];
}

type Numbers = Record<ActingCapacity, number>;
const tally = (those: readonly SurveyAnswer[]): Numbers => ({
  normal: those.filter(({ capacity }) => capacity === 'normal').length,
  changed: those.filter(({ capacity }) => capacity === 'changed').length,
  paused: those.filter(({ capacity }) => capacity === 'paused').length,
});
const withTotal = (numbers: Numbers) => ({
  ...numbers,
  total: numbers.normal + numbers.changed + numbers.paused,
});
const agrees = (numbers: Numbers, told: CapacityCounts) =>
  Object.entries(withTotal(numbers)).every(
    ([name, number]) =>
      told[name as keyof CapacityCounts] === null || told[name as keyof CapacityCounts] === number,
  );
const restOf = (all: Numbers, some: Numbers): Numbers => ({
  normal: all.normal - some.normal,
  changed: all.changed - some.changed,
  paused: all.paused - some.paused,
});

/** Small numbers that are the same in all answers that agree with what is told; tries them all. */
function openNumbers(all: readonly SurveyAnswer[], figures: SituationFigures): string[] {
  const values = new Map<string, Set<number>>();
  const note = (what: string, numbers: Numbers) => {
    for (const [name, number] of Object.entries(withTotal(numbers)))
      values.set(`${what} ${name}`, (values.get(`${what} ${name}`) ?? new Set()).add(number));
  };
  for (const [normal = 0, changed = 0, paused = 0] of compositions(figures.answers, 3)) {
    const ofAll = { normal, changed, paused };
    if (!agrees(ofAll, figures.capacity)) continue;
    if (!figures.byArea.every((told) => agrees(ofAll, told))) continue;
    const possible = figures.byKind.map((told) =>
      partsOf(ofAll).filter((some) => agrees(some, told)),
    );
    // A kind that these could not have chosen so tells that they are not those who answered.
    if (possible.some((those) => those.length === 0)) continue;
    note('all', ofAll);
    figures.byKind.forEach(({ kind }, at) => {
      for (const some of possible[at] ?? []) {
        note(kind, some);
        note(`not ${kind}`, restOf(ofAll, some));
      }
    });
  }
  const known = numbersOf(all, figures);
  return [...known].flatMap(([what, number]) =>
    number < 5 && values.get(what)?.size === 1 ? [what] : [],
  );
}

/** What the numbers are, by what they are of. */
function numbersOf(all: readonly SurveyAnswer[], { byKind }: SituationFigures) {
  const kinds = byKind.flatMap(({ kind }): [string, Numbers][] => {
    const some = tally(all.filter(({ kinds: chosen }) => chosen.includes(kind)));
    return [
      [kind, some],
      [`not ${kind}`, restOf(tally(all), some)],
    ];
  });
  return new Map(
    [['all', tally(all)] as const, ...kinds].flatMap(([what, numbers]) =>
      Object.entries(withTotal(numbers)).map(([name, number]): [string, number] => [
        `${what} ${name}`,
        number,
      ]),
    ),
  );
}

function partsOf({ normal, changed, paused }: Numbers): Numbers[] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_none, at) => at);
  return upTo(normal).flatMap((a) =>
    upTo(changed).flatMap((b) => upTo(paused).map((c) => ({ normal: a, changed: b, paused: c }))),
  );
}
