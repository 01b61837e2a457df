/** A count as what flows between two nodes, of which as much comes in as goes out. */
export type CountArc = { value: number; from: string; to: string; isHidden: boolean };

/**
 * Whether a hidden count is the same number in every table of counts that agrees with what is told.
 * It could be another one when one more can flow through it, or one less, and round back to it
 * over other hidden counts: more flows through any of them, less through those that are not nought.
 */
export function isFixed(count: CountArc, counts: readonly CountArc[]): boolean {
  const others = counts.filter((other) => other !== count && other.isHidden);
  if (leads(count.to, count.from, others)) return false;
  return count.value === 0 || !leads(count.from, count.to, others);
}

/** Whether there is a way to let one more flow from `start` to `end`. */
function leads(start: string, end: string, counts: readonly CountArc[]): boolean {
  const reached = new Set([start]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const { from, to, value } of counts) {
      if (reached.has(from)) reached.add(to);
      if (reached.has(to) && value > 0) reached.add(from);
    }
  }
  return reached.has(end);
}
