import { expect, test } from 'vitest';
import { fileList } from './library-routes';

const isAllowed = (query: object) => fileList.safeParse(query).success;

test.each([
  { sort: 'updatedAt:DESC', page: '1', pageSize: '20' },
  { sort: 'size:ASC,name:ASC', filters: { $and: [{ folder: { id: { $null: 'true' } } }] } },
  { filters: { $and: [{ folder: { id: '3' } }, { createdAt: { $gte: '2026-01-01' } }] } },
  { filters: { $and: [{ mime: { $contains: 'image' } }, { mime: { $notContains: 'video' } }] } },
  { filters: { $and: [{ $or: [{ updatedAt: { $lt: 'x' } }, { updatedAt: { $gt: 'y' } }] }] } },
])('the library asks for %j', (query) => {
  expect(isAllowed(query)).toBe(true);
});

test.each([
  { sort: 'createdBy.email:ASC' },
  { filters: { $and: [{ $or: [{ createdBy: { email: { $contains: 'a' } } }] }] } },
  { filters: { $and: [{ related: { id: '1' } }] } },
  { populate: '*' },
])('and never for %j', (query) => {
  expect(isAllowed(query)).toBe(false);
});
