import { expect, it } from 'vitest';
import { now } from '../testing/sample-content.ts';
import { eventGroups } from './event-groups.ts';
import type { EventRow } from './event-row.ts';

const row = (date: string): EventRow => ({
  href: date,
  title: date,
  when: date,
  date,
  where: '',
  until: undefined,
  then: undefined,
  mark: undefined,
});

it('groups by this week, next week and month', () => {
  const dates = ['2026-11-20', '2026-11-29', '2026-11-30', '2026-12-07', '2027-01-02'];
  const groups = eventGroups(dates.map(row), now);
  expect(groups.map(({ id, heading, rows }) => [id, heading, rows.length])).toEqual([
    ['talla-viikolla', 'Tällä viikolla', 2],
    ['ensi-viikolla', 'Ensi viikolla', 1],
    ['joulukuu-2026', 'Joulukuu 2026', 1],
    ['tammikuu-2027', 'Tammikuu 2027', 1],
  ]);
});
