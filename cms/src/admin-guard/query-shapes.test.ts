import { expect, test } from 'vitest';
import { filters, pageSize, sort } from './query-shapes';

test.each([
  { title: { $contains: 'a' } },
  { $and: [{ area: { name: { $eq: 'Kuopio' } } }, { __status: { $eq: 'draft' } }] },
  { id: { $in: ['1', '2'] } },
])('the lists filter by %j', (filter) => {
  expect(filters.safeParse(filter).success).toBe(true);
});

test.each([
  { $or: [{ title: { $eq: 'a' } }] },
  { $and: [{ $or: [{ title: { $eq: 'a' } }] }] },
  { $not: { title: { $eq: 'a' } } },
  { $and: [{ $and: [{ title: { $eq: 'a' } }] }] },
  { organiser: { memberships: { user: { $eq: '1' } } } },
  { title: { $not: { $eq: 'a' } } },
  { title: { $eq: { $ref: 'x' } } },
  { title: 'a' },
  { title: { $eq: 'a'.repeat(256) } },
  { 'organiser.name': { $eq: 'a' } },
  { __proto__x: { $eq: 'a' } },
  { $and: Array.from({ length: 21 }, () => ({ title: { $eq: 'a' } })) },
])('and never by %j', (filter) => {
  expect(filters.safeParse(filter).success).toBe(false);
});

test.each(['', 'title', 'title:ASC', 'area.name:DESC', 'startsAt:desc'])(
  'sorted by "%s"',
  (text) => {
    expect(sort.safeParse(text).success).toBe(true);
  },
);

test.each(['a.b.c:ASC', 'title:ASC,id:DESC', 'createdBy[password]:ASC', 'a..b', ['title:ASC']])(
  'never by %j',
  (text) => {
    expect(sort.safeParse(text).success).toBe(false);
  },
);

test('a page holds a hundred entries at most', () => {
  expect(['1', '10', '100'].every((size) => pageSize.safeParse(size).success)).toBe(true);
  expect(['0', '101', '1000', '-1', ''].some((size) => pageSize.safeParse(size).success)).toBe(
    false,
  );
});
