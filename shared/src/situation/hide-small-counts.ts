import { smallestPublishedCount } from './situation-round.ts';
import { isFixed, type CountArc } from './is-fixed.ts';

export type HiddenCounts = {
  /** By row and column; null where the count is not told. */
  cells: (number | null)[][];
  rowSums: (number | null)[];
  columnSums: (number | null)[];
  sum: number;
};

/** A count of the table: one of its cells, or the sum of a row or of a column. */
type Count = CountArc & { row?: number; column?: number; isKnown?: boolean };

type HidingRules = {
  /** The sums of the columns are told elsewhere, so hiding them here would hide nothing. */
  columnSumsAreKnown?: boolean;
};

/**
 * A table of counts with its sums, in which no count below the smallest published one is told, nor
 * can be computed from those that are (primary and secondary suppression). Nought is such a count,
 * too. The sum of all is always told. What is hidden is safe when
 * - in no row or column whose sum is told the hidden ones make less than the smallest published
 *   count together, for that much can be subtracted, and
 * - every small one could be another number in some table that agrees with all that is told.
 */
export function hideSmallCounts(
  cells: readonly (readonly number[])[],
  { columnSumsAreKnown = false }: HidingRules = {},
): HiddenCounts {
  const { counts, lines } = withSums(cells);
  for (const count of counts) {
    count.isKnown = columnSumsAreKnown && count.row === undefined && count.column !== undefined;
    count.isHidden = isSmall(count) && !count.isKnown;
  }
  while (lines.some(strengthen) || counts.some((count) => closeUp(count, counts)));
  const told = ({ isHidden, value }: Count) => (isHidden ? null : value);
  const find = (row?: number, column?: number) =>
    counts.filter((count) => count.row === row && count.column === column).map(told);
  return {
    cells: cells.map((line, row) => line.flatMap((_value, column) => find(row, column))),
    rowSums: cells.flatMap((_line, row) => find(row)),
    columnSums: (cells[0] ?? []).flatMap((_value, column) => find(undefined, column)),
    sum: add(cells.flat()),
  };
}

type Line = { parts: Count[]; /** Undefined: the sum of all, which is told. */ sum?: Count };

/** Hides one more of a line of which too little could be subtracted; tells whether it did. */
function strengthen({ parts, sum }: Line): boolean {
  if (sum?.isHidden) return false;
  const hidden = parts.filter(({ isHidden }) => isHidden);
  const together = add(hidden.map(({ value }) => value));
  if (hidden.length === 0 || (hidden.length > 1 && together >= smallestPublishedCount))
    return false;
  return hideSmallest(sum ? [...parts, sum] : parts);
}

/** Hides another count when this small one follows from the rest; tells whether it did. */
function closeUp(count: Count, counts: readonly Count[]): boolean {
  if (!isSmall(count) || count.isKnown || !isFixed(count, counts)) return false;
  const { row, column } = count;
  const near = counts.filter(
    (other) =>
      (row !== undefined && other.row === row) ||
      (column !== undefined && other.column === column) ||
      (row === undefined && other.row === undefined) ||
      (column === undefined && other.column === undefined),
  );
  return hideSmallest(near) || hideSmallest(counts);
}

function hideSmallest(counts: readonly Count[]): boolean {
  const [next] = counts
    .filter(({ isHidden, isKnown }) => !isHidden && !isKnown)
    .toSorted((a, b) => a.value - b.value);
  if (!next) return false;
  next.isHidden = true;
  return true;
}

/**
 * The counts as what flows: from the sum of all into the columns, from each column into the rows,
 * and from the rows back into the sum of all. Whatever table it is, nothing is lost on the way.
 */
function withSums(cells: readonly (readonly number[])[]) {
  const all = 'sum';
  const inner = cells.map((line, row) =>
    line.map((value, column): Count => {
      const [from, to] = [`column ${column}`, `row ${row}`];
      return { value, from, to, isHidden: false, row, column };
    }),
  );
  const rows = inner.map((parts, row): Required<Line> => {
    const value = add(parts.map((part) => part.value));
    return { parts, sum: { value, from: `row ${row}`, to: all, isHidden: false, row } };
  });
  const columns = (cells[0] ?? []).map((_value, column): Required<Line> => {
    const parts = inner.flatMap((line) => line[column] ?? []);
    const value = add(parts.map((part) => part.value));
    return { parts, sum: { value, from: all, to: `column ${column}`, isHidden: false, column } };
  });
  const [rowSums, columnSums] = [rows, columns].map((lines) => lines.map(({ sum }) => sum));
  const lines: Line[] = [
    ...rows,
    ...columns,
    { parts: rowSums ?? [] },
    { parts: columnSums ?? [] },
  ];
  return { counts: [...inner.flat(), ...(rowSums ?? []), ...(columnSums ?? [])], lines };
}

function isSmall({ value }: Count): boolean {
  return value < smallestPublishedCount;
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
