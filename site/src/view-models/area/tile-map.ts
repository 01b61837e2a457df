import type { Area } from '@civil-society/shared/area/area';
import { assignSquares } from './assign-squares.ts';

/** A square of the map; `column` and `row` count from the north-west corner. */
export type Tile<Place> = { place: Place; column: number; row: number };

const columns = 5;
/** Rows a column of a map whose region is higher than wide, with a few squares left empty. */
const spareShare = 1.6;

/** Places areas on a grid of squares so that neighbours stay near each other. */
export function tileMap<Place extends Pick<Area, 'latitude' | 'longitude'>>(
  places: readonly Place[],
): { tiles: Tile<Place>[]; columns: number; rows: number } {
  const rows = Math.max(1, Math.ceil((places.length / columns) * spareShare));
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  const wanted = places.map(({ latitude, longitude }) => ({
    x: share(longitude, longitudes) * (columns - 1),
    y: (1 - share(latitude, latitudes)) * (rows - 1),
  }));
  const squares = assignSquares(wanted, columns, rows);
  const tiles = places.map((place, index) => {
    const square = squares[index] ?? 0;
    return { place, column: square % columns, row: Math.floor(square / columns) };
  });
  return { tiles, columns, rows };
}

function share(value: number, all: readonly number[]): number {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return most === least ? 0.5 : (value - least) / (most - least);
}
