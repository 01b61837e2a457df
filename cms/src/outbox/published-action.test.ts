import { expect, it } from 'vitest';
import { publishedAction } from './published-action';

const draft = { hasDrafts: true, wasPublished: false };
const published = { hasDrafts: true, wasPublished: true };
const plain = { hasDrafts: false, wasPublished: true };

it.each([
  ['a draft is created', { ...draft, action: 'create' }],
  ['a draft is saved', { ...draft, action: 'update' }],
  ['the draft of a published entry is saved', { ...published, action: 'update', status: 'draft' }],
  ['a draft is copied', { ...published, action: 'clone' }],
  ['a draft is thrown away', { ...published, action: 'discardDraft' }],
  ['an entry that was never published is deleted', { ...draft, action: 'delete' }],
  ['an entry that is not published is unpublished', { ...draft, action: 'unpublish' }],
  ['something is read', { ...published, action: 'findMany' }],
])('changes nothing in public when %s', (_what, write) =>
  expect(publishedAction(write)).toBeUndefined(),
);

it.each([
  ['an entry is published', { ...draft, action: 'publish' }, 'publish'],
  [
    'an entry is created as published',
    { ...draft, action: 'create', status: 'published' },
    'publish',
  ],
  [
    'a published entry is saved as such',
    { ...published, action: 'update', status: 'published' },
    'update',
  ],
  ['an entry is unpublished', { ...published, action: 'unpublish' }, 'unpublish'],
  ['a published entry is deleted', { ...published, action: 'delete' }, 'delete'],
  [
    'an entry without drafts is created',
    { ...plain, wasPublished: false, action: 'create' },
    'create',
  ],
  ['an entry without drafts is copied', { ...plain, action: 'clone' }, 'create'],
  ['an entry without drafts is saved', { ...plain, action: 'update' }, 'update'],
  ['an entry without drafts is deleted', { ...plain, action: 'delete' }, 'delete'],
])('changes published content when %s', (_what, write, action) =>
  expect(publishedAction(write)).toBe(action),
);
