import { expect, it } from 'vitest';
import { countFigures, type SurveyAnswer } from './count-figures.ts';
import { situationFiguresSchema, type ActingCapacity } from './situation-round.ts';

const answers = (
  count: number,
  area: string,
  capacity: ActingCapacity,
  kinds: string[] = [],
): SurveyAnswer[] => Array.from({ length: count }, () => ({ area, capacity, kinds }));

it('counts answers by area and capacity, and all together', () => {
  const figures = countFigures([
    ...answers(20, 'kuopio', 'normal'),
    ...answers(30, 'kuopio', 'changed'),
    ...answers(10, 'kuopio', 'paused'),
    ...answers(5, 'iisalmi', 'normal'),
    ...answers(8, 'iisalmi', 'changed'),
    ...answers(6, 'iisalmi', 'paused'),
  ]);
  expect(situationFiguresSchema.parse(figures)).toEqual({
    answers: 79,
    capacity: { normal: 25, changed: 38, paused: 16, total: 79 },
    byArea: [
      { area: 'iisalmi', normal: 5, changed: 8, paused: 6, total: 19 },
      { area: 'kuopio', normal: 20, changed: 30, paused: 10, total: 60 },
    ],
    byKind: [],
  });
});

it('names no place’s numbers when they are of a few', () => {
  const { byArea, answers: all } = countFigures([
    ...answers(20, 'kuopio', 'normal'),
    ...answers(30, 'iisalmi', 'normal'),
    ...answers(2, 'tervo', 'paused'),
  ]);
  expect(all).toBe(52);
  expect(byArea.find(({ area }) => area === 'tervo')).toEqual({
    area: 'tervo',
    normal: null,
    changed: null,
    paused: null,
    total: null,
  });
});

it('counts kinds of help, the commonest first, each answer once', () => {
  const { byKind } = countFigures(
    [
      ...answers(6, 'kuopio', 'normal', ['Ruoka-apu', 'Asiointi', 'Asiointi']),
      ...answers(3, 'kuopio', 'normal', ['Asiointi', 'Kuljetus']),
    ],
    ['Ruoka-apu', 'Asiointi', 'Kuljetus'],
  );
  expect(byKind).toEqual([
    { kind: 'Asiointi', count: 9 },
    { kind: 'Ruoka-apu', count: 6 },
    { kind: 'Kuljetus', count: null },
  ]);
});

it('tells no words that only a few chose: they may be what somebody wrote', () => {
  const { byKind } = countFigures([
    ...answers(6, 'kuopio', 'normal', ['Ruoka-apu', 'Asiointi']),
    ...answers(1, 'kuopio', 'normal', ['Autan Mattia Koivukujalla', 'Ruoka-apu']),
    ...answers(4, 'kuopio', 'normal', ['Lumityöt', 'Asiointi']),
  ]);
  expect(byKind).toEqual([
    { kind: 'Asiointi', count: 10 },
    { kind: 'Ruoka-apu', count: 7 },
    { kind: 'Muut', count: 5 },
  ]);
});

it('hides a second kind where everybody chose one only, for the rest could be subtracted', () => {
  const { byKind } = countFigures(
    [
      ...answers(30, 'kuopio', 'normal', ['Ruoka-apu']),
      ...answers(20, 'kuopio', 'normal', ['Asiointi']),
      ...answers(2, 'kuopio', 'normal', ['Kuljetus']),
    ],
    ['Kuljetus'],
  );
  expect(byKind).toEqual([
    { kind: 'Ruoka-apu', count: 30 },
    { kind: 'Asiointi', count: null },
    { kind: 'Kuljetus', count: null },
  ]);
});

it('tells nothing of fewer than five answers', () => {
  expect(() => countFigures(answers(4, 'kuopio', 'normal'))).toThrow('single');
});
