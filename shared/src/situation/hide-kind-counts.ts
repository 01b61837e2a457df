import { hideSmallCounts } from './hide-small-counts.ts';
import { smallestPublishedCount } from './situation-round.ts';

/** How many can act in each way, and in all. */
export type ToldCounts = { cells: (number | null)[]; total: number | null };

/**
 * How those who chose a kind can act, with nothing that tells of fewer than five of them, nor of
 * fewer than five of the rest, who did not choose it: their number is what all answers leave.
 * Where the numbers of all answers are not all told, a kind has its total only, for its cells would
 * tell how many there are at least.
 * @param counts those who chose it, by capacity
 * @param all all answers, by capacity
 * @param areAllTold whether `all` is published in every capacity
 */
export function hideKindCounts(
  counts: readonly number[],
  all: readonly number[],
  areAllTold: boolean,
): ToldCounts {
  const cells = counts.map((count, at) => ({ count, rest: (all[at] ?? 0) - count }));
  const total = sum(cells);
  const nothing = cells.map(() => null);
  if (isSmall(total)) return { cells: nothing, total: null };
  if (!areAllTold) return { cells: nothing, total: total.count };
  const hidden = new Set(cells.filter(isSmall));
  const bySize = cells.toSorted((a, b) => a.count - b.count);
  // What is hidden is known together, from the total; of one alone, or of too few, that tells it.
  while (hidden.size > 0 && (hidden.size === 1 || isSmall(sum([...hidden])))) {
    const next = bySize.find((cell) => !hidden.has(cell));
    if (!next) break;
    hidden.add(next);
  }
  return {
    cells: cells.map((cell) => (hidden.has(cell) ? null : cell.count)),
    total: total.count,
  };
}

/**
 * The same where everybody chose one kind at most: then the kinds and those who chose none make up
 * all answers, and what is hidden of one could be subtracted over the others.
 * @param rows those who chose each kind, by capacity
 * @param none those who chose no kind
 */
export function hideSingleKinds(
  rows: readonly (readonly number[])[],
  none: readonly number[],
  areAllTold: boolean,
): ToldCounts[] {
  const totals = [...rows, none].map((row) => row.reduce((all, count) => all + count, 0));
  const told = areAllTold
    ? hideSmallCounts([...rows, none], { columnSumsAreKnown: true })
    : { cells: [], rowSums: hideSmallCounts([totals]).cells[0] ?? [] };
  return rows.map((row, at) => ({
    cells: told.cells[at] ?? row.map(() => null),
    total: told.rowSums[at] ?? null,
  }));
}

type Cell = { count: number; rest: number };

function sum(cells: readonly Cell[]): Cell {
  return cells.reduce(
    (all, { count, rest }) => ({ count: all.count + count, rest: all.rest + rest }),
    { count: 0, rest: 0 },
  );
}

function isSmall({ count, rest }: Cell): boolean {
  return Math.min(count, rest) < smallestPublishedCount;
}
