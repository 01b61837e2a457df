import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';
import { tileMap } from './tile-map.ts';

export type AreaMap = {
  columns: number;
  rows: number;
  tiles: { href: string; name: string; count: number; column: number; row: number; tint: number }[];
};

/** Shares of the areas that have fewer organisations than the second, third and fourth tint. */
const tintShares = [0.35, 0.65, 0.9];

/** The region as squares, tinted from 1 (few organisations) to 4 (many) in comparison. */
export function areaMap(index: SiteIndex): AreaMap {
  const { tiles, columns } = tileMap(index.areas);
  const counted = tiles.map(({ place, column, row }) => ({
    href: routes.area(place.slug),
    name: place.name,
    count: index.countOrganisations({ area: place.slug }),
    column,
    row,
  }));
  const counts = counted.map(({ count }) => count).toSorted((a, b) => a - b);
  const limits = tintShares.map((share) => counts[Math.floor(share * counts.length)] ?? Infinity);
  return {
    columns,
    rows: Math.max(...tiles.map(({ row }) => row), 0) + 1,
    tiles: counted.map((tile) => ({
      ...tile,
      tint: 1 + limits.filter((limit) => tile.count >= limit).length,
    })),
  };
}
