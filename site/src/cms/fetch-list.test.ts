import { expect, it } from 'vitest';
import { fetchList, type ListPage } from './fetch-list.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((documentId) => ({ documentId }));

it.each([
  [1, [null, 'a', 'b', 'c', 'd', 'e']],
  [2, [null, 'b', 'd']],
  [5, [null, 'e']],
  [6, [null]],
])('reads a list in pages of %i until one comes short', async (limit, wanted) => {
  const asked: (string | null)[] = [];
  const fetchPage = async ({ afterId, limit }: ListPage) => {
    asked.push(afterId);
    return all.filter(({ documentId }) => !afterId || documentId > afterId).slice(0, limit);
  };
  expect(await fetchList(fetchPage, limit)).toEqual(all);
  expect(asked).toEqual(wanted);
});
