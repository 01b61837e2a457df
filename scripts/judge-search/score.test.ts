import { expect, test } from 'vitest';
import { documentOf, meanScore, scoreOf } from './score.ts';

test('recall is of what offers it, the rank of anything judged', () => {
  const judged = { 'event/a': 3, 'event/b': 2, 'news/c': 1 } as const;
  expect(scoreOf(judged, ['event/x', 'news/c', 'event/a'])).toEqual({
    recall: 0.5,
    reciprocalRank: 0.5,
    precision: 0.4,
  });
  expect(scoreOf({ 'news/c': 1 }, ['news/c']).recall).toBe(1);
  expect(scoreOf(judged, [])).toEqual({ recall: 0, reciprocalRank: 0, precision: 0 });
});

test('at most ten documents count', () => {
  const judged = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`event/${at}`, 3 as const]),
  );
  expect(scoreOf(judged, Object.keys(judged)).recall).toBe(1);
});

test('means, and pages’ names', () => {
  const [one, none] = [scoreOf({ 'event/a': 3 }, ['event/a']), scoreOf({ 'event/a': 3 }, [])];
  expect(meanScore([one, none]).recall).toBe(0.5);
  expect(documentOf('/jarjestot/kuoro/')).toBe('organisation/kuoro');
});
