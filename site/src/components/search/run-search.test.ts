import { expect, it, vi } from 'vitest';
import type { Pagefind } from './pagefind.ts';
import { runSearch } from './run-search.ts';

const filters = () => Promise.resolve();
const search = vi.fn<Pagefind['search']>((_query, { filters }) =>
  Promise.resolve({
    results: [],
    filters: filters['kunta']
      ? { kunta: { Kuopio: 2 }, teema: { Ikäihmiset: 1 } }
      : { kunta: { Kuopio: 2, Tervo: 5 }, teema: { Ikäihmiset: 7 } },
  }),
);

it('counts the values of a filter in use without that filter', async () => {
  const { counts } = await runSearch(
    { search, filters },
    { query: 'kuoro', filters: { kunta: 'Kuopio' } },
  );
  expect(counts).toEqual({
    tyyppi: {},
    kunta: { Kuopio: 2, Tervo: 5 },
    teema: { Ikäihmiset: 1 },
  });
});

it('lists everything of a filter when there are no words', async () => {
  await runSearch({ search, filters }, { query: '', filters: {} });
  expect(search).toHaveBeenLastCalledWith(null, { filters: {} });
});
