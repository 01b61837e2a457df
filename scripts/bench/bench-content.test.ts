import { expect, it } from 'vitest';
import { benchContent } from './bench-content.ts';

it('is the same every time', () => {
  expect(benchContent(20)).toEqual(benchContent(20));
});

it('has a draft and a published version of every entry, with its relations', () => {
  const tables = benchContent(6);
  const rowsOf = (table: string) => tables.get(table) ?? [];
  for (const table of ['organisations', 'events']) {
    expect(rowsOf(table)).toHaveLength(12);
    expect(rowsOf(table).filter((row) => row.published_at !== null)).toHaveLength(6);
  }
  const themesOf = (id: number) =>
    rowsOf('organisations_themes_lnk').filter((row) => row.organisation_id === id).length;
  expect([1, 2, 3, 4].map(themesOf)).toEqual([2, 3, 2, 3]);
  const areasOf = (id: number) =>
    rowsOf('organisations_areas_lnk').filter((row) => row.organisation_id === id).length;
  expect([1, 2, 3].map(areasOf)).toEqual([1, 2, 3]);
});

it('gives the published event the published organisation', () => {
  const links = benchContent(3).get('events_organiser_lnk') ?? [];
  expect(links.map((row) => row.organisation_id)).toEqual([1, 2, 3, 4, 5, 6]);
});
