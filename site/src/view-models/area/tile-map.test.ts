import { region } from '@civil-society/shared/region/region';
import { describe, expect, it } from 'vitest';
import { tileMap } from './tile-map.ts';

const { tiles, columns, rows } = tileMap(region.areas);
const tile = (slug: string) => {
  const found = tiles.find(({ place }) => place.slug === slug);
  if (!found) throw new Error(`no tile for ${slug}`);
  return found;
};

describe('tileMap', () => {
  it('gives every area a square of its own on the grid', () => {
    const squares = new Set(tiles.map(({ column, row }) => `${column},${row}`));
    expect(squares.size).toBe(region.areas.length);
    expect(tiles.every(({ column, row }) => column < columns && row < rows)).toBe(true);
  });

  it('keeps directions between neighbours', () => {
    expect(tile('iisalmi').row).toBeLessThan(tile('kuopio').row);
    expect(tile('varkaus').row).toBeGreaterThan(tile('kuopio').row);
    expect(tile('keitele').column).toBeLessThan(tile('kaavi').column);
  });

  it('copes with one area and with none', () => {
    const [kuopio] = region.areas;
    expect(tileMap(kuopio ? [kuopio] : []).tiles).toHaveLength(1);
    expect(tileMap([]).tiles).toEqual([]);
  });
});
