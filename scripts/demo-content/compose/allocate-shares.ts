/** Divides `total` by weights (largest remainder), giving each at least `minimum`. */
export function allocateShares(total: number, weights: readonly number[], minimum = 0): number[] {
  const floor = Math.min(minimum, Math.floor(total / weights.length));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  const ideals = weights.map((weight) => (total * weight) / weightSum);
  const counts = ideals.map((ideal) => Math.max(floor, Math.floor(ideal)));
  const lack = (i: number): number => (ideals[i] ?? 0) - (counts[i] ?? 0);
  const indexes = weights.map((_, i) => i);

  let rest = total - counts.reduce((sum, count) => sum + count, 0);
  while (rest !== 0) {
    const step = Math.sign(rest);
    const movable = indexes.filter((i) => step > 0 || (counts[i] ?? 0) > floor);
    const chosen = movable.reduce((best, i) => (step * lack(i) > step * lack(best) ? i : best));
    counts[chosen] = (counts[chosen] ?? 0) + step;
    rest -= step;
  }
  return counts;
}
