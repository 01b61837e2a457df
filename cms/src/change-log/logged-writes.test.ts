import { expect, it } from 'vitest';
import { loggedWrites } from './logged-writes';
import type { LoggedVersion } from './read-version';

const version = (content: Record<string, unknown>): LoggedVersion => ({
  content,
  title: 'Kuoro ry',
  ownerKey: 'a',
});
const old = version({ name: 'Kuoro ry', areas: [{ documentId: 'k', name: 'Kuopio' }] });
const same = version({ name: 'Kuoro ry', areas: [{ documentId: 'k', name: 'Kuopio' }] });
const moved = version({ name: 'Kuoro ry', areas: [] });
const said = (...asked: Parameters<typeof loggedWrites>) =>
  loggedWrites(...asked).map(({ action, fields }) => [action, ...fields].join(' '));

it('names the fields that differ, whoever made the objects', () => {
  expect(said('update', { draft: old }, { draft: same })).toEqual([]);
  expect(said('update', { draft: old }, { draft: moved })).toEqual(['update areas']);
  expect(said('discardDraft', { draft: moved }, { draft: old })).toEqual(['discardDraft areas']);
});

it('tells two things where a save publishes as well', () => {
  const before = { draft: old, published: old };
  expect(said('update', before, { draft: moved, published: moved })).toEqual([
    'update areas',
    'publish areas',
  ]);
  expect(said('create', {}, { draft: old, published: old })).toEqual(['create', 'publish']);
});

it('tells of publishing what is new in public', () => {
  expect(said('publish', {}, { published: old })).toEqual(['publish']);
  expect(said('publish', { published: old }, { published: moved })).toEqual(['publish areas']);
  expect(said('publish', { published: old }, { published: same })).toEqual([]);
});

it('tells of an end only where there was something', () => {
  expect(said('unpublish', { published: old }, {})).toEqual(['unpublish']);
  expect(said('unpublish', {}, {})).toEqual([]);
  expect(said('delete', { draft: old, published: old }, {})).toEqual(['delete']);
  expect(said('delete', {}, {})).toEqual([]);
});
