import { expect, it } from 'vitest';
import { countFigures } from './count-figures.ts';
import { situationFiguresSchema } from './situation-round.ts';
import { answers } from './testing/answers.ts';

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

it('tells nothing of fewer than five answers', () => {
  expect(() => countFigures(answers(4, 'kuopio', 'normal'))).toThrow('single');
});
