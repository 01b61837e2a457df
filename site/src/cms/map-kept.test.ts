import { expect, it } from 'vitest';
import { mapKept } from './map-kept.ts';

const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
const list = [a, b, c];

it('gives the list itself when nothing changes', () => {
  expect(mapKept(list, (value) => value)).toBe(list);
});

it('changes and leaves out', () => {
  const other = { name: 'other' };
  expect(mapKept(list, (value) => (value === b ? other : value))).toEqual([a, other, c]);
  expect(mapKept(list, (value) => (value === a ? undefined : value))).toEqual([b, c]);
  expect(mapKept(list, () => undefined)).toEqual([]);
  expect(list).toEqual([a, b, c]);
});
