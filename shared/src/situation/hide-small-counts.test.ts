import { describe, expect, it } from 'vitest';
import { hideSmallCounts, type HiddenCounts } from './hide-small-counts.ts';
import { compositions } from './testing/compositions.ts';
import { seeded } from './testing/seeded.ts';

const countHidden = (counts: readonly (number | null)[] = []) =>
  counts.filter((count) => count === null).length;

describe('a count below five', () => {
  it('is not told, and neither are others, from which it could be subtracted', () => {
    const { cells, rowSums, columnSums, sum } = hideSmallCounts([
      [20, 12, 3],
      [30, 14, 9],
      [25, 11, 8],
    ]);
    expect(cells[0]?.[2]).toBeNull();
    expect(countHidden([...(cells[0] ?? []), rowSums[0] ?? null])).toBeGreaterThan(1);
    expect(
      countHidden([...cells.map((row) => row[2] ?? null), columnSums[2] ?? null]),
    ).toBeGreaterThan(1);
    expect(sum).toBe(132);
  });

  it('is not told of a whole row, which the sums of the others would give', () => {
    const { rowSums, cells } = hideSmallCounts([
      [1, 1, 1],
      [40, 20, 10],
      [30, 20, 10],
    ]);
    expect(cells[0]).toEqual([null, null, null]);
    expect(countHidden(rowSums)).toBeGreaterThan(1);
  });

  it('is not told when it is nought, for that tells what all the others answered', () => {
    const { cells } = hideSmallCounts([
      [6, 0, 0],
      [20, 20, 20],
    ]);
    expect(cells[0]).toEqual([null, null, null]);
  });

  it('may be all there is but the sum', () => {
    expect(hideSmallCounts([[2, 2, 2]])).toEqual({
      cells: [[null, null, null]],
      rowSums: [6],
      columnSums: [null, null, null],
      sum: 6,
    });
  });

  it('is not there: then everything is told', () => {
    const cells = [
      [10, 20, 30],
      [40, 50, 60],
    ];
    expect(hideSmallCounts(cells)).toEqual({
      cells,
      rowSums: [60, 150],
      columnSums: [50, 70, 90],
      sum: 210,
    });
  });
});

it.each([
  [1, 3, 40],
  [2, 2, 22],
  [2, 3, 13],
  [3, 2, 13],
])('cannot be computed from any table of %i × %i', (height, width, most) => {
  const random = seeded(height * 10 + width);
  for (let round = 0; round < 40; round += 1) {
    const cells = randomTable(height, width, random, most);
    expect(openCounts(cells, hideSmallCounts(cells)), JSON.stringify(cells)).toEqual([]);
  }
});

it.each([
  [2, 2, 26],
  [3, 2, 19],
])(
  'cannot be computed from any table of %i × %i whose columns are known',
  (height, width, most) => {
    const random = seeded(height * 10 + width);
    for (let round = 0; round < 60; round += 1) {
      const cells = randomTable(height, width, random, most);
      const columns = cells[0]?.map((_count, at) => sumOf(cells.map((row) => row[at] ?? 0))) ?? [];
      if (Math.min(...columns) < 5) continue;
      const told = hideSmallCounts(cells, { columnSumsAreKnown: true });
      expect(told.columnSums).toEqual(columns);
      expect(openCounts(cells, told), JSON.stringify(cells)).toEqual([]);
    }
  },
);

it('cannot be subtracted from a line, nor together with others make less than five', () => {
  const random = seeded(5);
  for (let round = 0; round < 100; round += 1) {
    const cells = randomTable(19, 3, random, 400);
    const told = hideSmallCounts(cells);
    cells.forEach((row, at) => {
      if (told.rowSums[at] === null) return;
      const hidden = row.filter((_count, column) => told.cells[at]?.[column] === null);
      if (hidden.length > 0) expect(sumOf(hidden)).toBeGreaterThanOrEqual(5);
      expect(hidden.length).not.toBe(1);
    });
  }
});

/** Counts that are uneven, as those of municipalities are, with a sum between five and `most`. */
function randomTable(height: number, width: number, random: () => number, most: number) {
  const sum = 5 + Math.floor(random() * (most - 4));
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  for (let answer = 0; answer < sum; answer += 1) {
    const row = cells[Math.floor(random() ** 2 * height)] ?? [];
    const column = Math.floor(random() ** 2 * width);
    row[column] = (row[column] ?? 0) + 1;
  }
  return cells;
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Every count by its place. */
function named(cells: number[][]): Map<string, number> {
  const columns = cells[0]?.map((_count, column) => cells.map((row) => row[column] ?? 0)) ?? [];
  return new Map([
    ...cells.flatMap((row, at) =>
      row.map((count, column): [string, number] => [`${at},${column}`, count]),
    ),
    ...cells.map((row, at): [string, number] => [`${at},sum`, sumOf(row)]),
    ...columns.map((counts, column): [string, number] => [`sum,${column}`, sumOf(counts)]),
  ]);
}

/** Small counts that are the same in every table that agrees with what is told; tries them all. */
function openCounts(cells: number[][], told: HiddenCounts): string[] {
  const width = cells[0]?.length ?? 0;
  const known: [string, number | null][] = [
    ...told.cells.flatMap((row, at) =>
      row.map((count, column): [string, number | null] => [`${at},${column}`, count]),
    ),
    ...told.rowSums.map((count, at): [string, number | null] => [`${at},sum`, count]),
    ...told.columnSums.map((count, at): [string, number | null] => [`sum,${at}`, count]),
  ];
  const values = new Map<string, Set<number>>();
  for (const flat of compositions(told.sum, cells.length * width)) {
    const table = cells.map((_row, at) => flat.slice(at * width, (at + 1) * width));
    const counts = named(table);
    if (known.some(([name, count]) => count !== null && counts.get(name) !== count)) continue;
    for (const [name, count] of counts)
      values.set(name, (values.get(name) ?? new Set<number>()).add(count));
  }
  return [...named(cells)].flatMap(([name, count]) =>
    count < 5 && values.get(name)?.size === 1 ? [name] : [],
  );
}
