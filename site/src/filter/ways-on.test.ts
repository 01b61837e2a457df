import { expect, it } from 'vitest';
import type { FilterData } from './filter-data.ts';
import { filterQuery, readFilters } from './filter-state.ts';
import { matchingEntries } from './matching-entries.ts';
import { waysOn } from './ways-on.ts';

const data: FilterData = {
  fields: [
    {
      name: 'kunta',
      label: 'Missä',
      any: 'Kaikki',
      values: [
        ['tervo', 'Tervo'],
        ['kuopio', 'Kuopio'],
        ['kaavi', 'Kaavi'],
      ],
    },
    { name: 'kieli', label: 'Kieli', any: 'Kaikki', values: [['sv', 'ruotsi']] },
  ],
  flags: [{ name: 'esteeton', label: 'Esteetön' }],
  near: { tervo: ['kaavi', 'kuopio'] },
  entries: [
    { path: '/a/', values: { kunta: ['kuopio'], kieli: ['sv'] } },
    { path: '/b/', values: { kunta: ['tervo'], kieli: [] } },
    { path: '/c/', values: { kunta: ['kuopio', '*'], kieli: ['sv'], esteeton: ['1'] } },
  ],
};

it('finds what has all the choices', () => {
  const paths = (state: Record<string, string>) =>
    matchingEntries(data.entries, state).map(({ path }) => path);
  expect(paths({})).toEqual(['/a/', '/b/', '/c/']);
  expect(paths({ kunta: 'kuopio', kieli: 'sv' })).toEqual(['/a/', '/c/']);
  expect(paths({ kunta: 'kuopio', esteeton: '1' })).toEqual(['/c/']);
});

it('leads on from nothing to the nearest, to fewer choices and to those who serve everybody', () => {
  const { near, without, wholeRegion } = waysOn(data, { kunta: 'tervo', kieli: 'sv' });
  expect(near).toEqual([{ state: { kunta: 'kuopio', kieli: 'sv' }, label: 'Kuopio', count: 2 }]);
  expect(without.map(({ label, count }) => [label, count])).toEqual([
    ['Tervo', 2],
    ['ruotsi', 1],
  ]);
  expect(wholeRegion.map(({ path }) => path)).toEqual(['/c/']);
});

it('keeps the choices in the address, and only those it knows', () => {
  const query = new URLSearchParams('?kunta=tervo&q=x&kieli=');
  const state = readFilters(query, ['kunta', 'kieli']);
  expect(state).toEqual({ kunta: 'tervo' });
  expect(filterQuery(state)).toBe('?kunta=tervo');
  expect(filterQuery({})).toBe('');
});
