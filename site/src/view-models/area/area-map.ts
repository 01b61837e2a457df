import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';
import { countOrganisations } from './count-organisations.ts';
import { tileMap } from './tile-map.ts';

export type AreaMap = {
  columns: number;
  rows: number;
  tiles: { href: string; name: string; count: number; column: number; row: number; tint: Tint }[];
};

/** From few organisations to many. */
export type Tint = 1 | 2 | 3 | 4;

/** Smallest numbers of organisations for the second, third and fourth tint. */
const tintLimits = [15, 30, 60];

export function areaMap(index: SiteIndex): AreaMap {
  const { tiles, columns, rows } = tileMap(index.areas);
  const usedRows = Math.max(...tiles.map(({ row }) => row), 0) + 1;
  return {
    columns,
    rows: Math.min(rows, usedRows),
    tiles: tiles.map(({ place, column, row }) => {
      const count = countOrganisations(index, place.slug);
      return { href: routes.area(place.slug), name: place.name, count, column, row, tint: tint(count) };
    }),
  };
}

function tint(count: number): Tint {
  const reached = tintLimits.filter((limit) => count >= limit).length;
  return reached === 0 ? 1 : reached === 1 ? 2 : reached === 2 ? 3 : 4;
}
