import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';
import { tileMap } from './tile-map.ts';

export type AreaTile = {
  href: string;
  name: string;
  /** Absent where it is not shown. */
  count: number | undefined;
  column: number;
  row: number;
  tint: number;
};

export type AreaMap = { columns: number; rows: number; tiles: AreaTile[] };

/** Shares of the areas that have fewer organisations than the second, third and fourth tint. */
const tintShares = [0.35, 0.65, 0.9];

/**
 * The region as squares, from north to south, tinted from 1 (few organisations) to 4 (many) in
 * comparison.
 * @param options.withCounts false where the numbers are not shown: they change more often than tints
 */
export function areaMap(
  index: SiteIndex,
  { withCounts = true }: { withCounts?: boolean } = {},
): AreaMap {
  const { tiles, columns } = tileMap(index.areas);
  const counted = tiles
    .map((tile) => ({ ...tile, count: index.countOrganisations({ area: tile.place.slug }) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const counts = counted.map(({ count }) => count).toSorted((a, b) => a - b);
  const limits = tintShares.map((share) => counts[Math.floor(share * counts.length)] ?? Infinity);
  return {
    columns,
    rows: Math.max(...tiles.map(({ row }) => row), 0) + 1,
    tiles: counted.map(({ place, count, column, row }) => ({
      href: routes.area(place.slug),
      name: place.name,
      count: withCounts ? count : undefined,
      column,
      row,
      tint: 1 + limits.filter((limit) => count >= limit).length,
    })),
  };
}
