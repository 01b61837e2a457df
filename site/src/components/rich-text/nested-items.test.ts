import type { ListBlock } from '@civil-society/shared/text/blocks';
import { expect, it } from 'vitest';
import { nestedItems } from './nested-items.ts';

const inner: ListBlock = { type: 'list', format: 'ordered', children: [] };
const item = { type: 'list-item' as const, children: [{ type: 'text' as const, text: 'a' }] };

it('puts a list into the item before it', () => {
  const list: ListBlock = { type: 'list', format: 'unordered', children: [item, inner, item] };
  expect(nestedItems(list).map(({ lists }) => lists)).toEqual([[inner], []]);
});

it('keeps a list that has no item before it', () => {
  const list: ListBlock = { type: 'list', format: 'unordered', children: [inner] };
  expect(nestedItems(list)).toEqual([{ nodes: [], lists: [inner] }]);
});
