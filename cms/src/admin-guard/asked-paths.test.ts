import { expect, test } from 'vitest';
import { askedPaths } from './asked-paths';

test('lists every attribute that filters and the sort name', () => {
  const query = {
    sort: 'area.name:ASC',
    filters: {
      $and: [
        { title: { $contains: 'ilta' } },
        { organiser: { documentId: { $eq: 'x' } }, isFree: { $eq: 'true' } },
      ],
    },
  };
  expect(askedPaths(query)).toEqual([
    ['title'],
    ['organiser', 'documentId'],
    ['isFree'],
    ['area', 'name'],
  ]);
});

test('reads filters without "$and" and queries that ask nothing', () => {
  expect(askedPaths({ filters: { title: { $eq: 'x', $ne: 'y' } } })).toEqual([
    ['title'],
    ['title'],
  ]);
  for (const query of [undefined, {}, { sort: '', page: '1' }])
    expect(askedPaths(query)).toEqual([]);
});
