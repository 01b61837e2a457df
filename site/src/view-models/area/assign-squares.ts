export type Point = { x: number; y: number };

/**
 * A square of its own for every point, numbered row by row, so that the sum of squared distances
 * can't be made smaller by moving a point or changing the places of two.
 */
export function assignSquares(points: readonly Point[], columns: number, rows: number): number[] {
  const cost = (point: Point | undefined, square: number) =>
    point === undefined
      ? 0
      : (point.x - (square % columns)) ** 2 + (point.y - Math.floor(square / columns)) ** 2;
  const owners: (number | undefined)[] = Array.from({ length: columns * rows }, (_, square) =>
    square < points.length ? square : undefined,
  );
  const pointAt = (square: number) => {
    const owner = owners[square];
    return owner === undefined ? undefined : points[owner];
  };
  const swapOnce = () => {
    let hasChanged = false;
    for (let a = 0; a < owners.length; a += 1)
      for (let b = a + 1; b < owners.length; b += 1) {
        const [pointA, pointB] = [pointAt(a), pointAt(b)];
        const gain = cost(pointA, a) + cost(pointB, b) - cost(pointA, b) - cost(pointB, a);
        if (gain <= 1e-9) continue;
        [owners[a], owners[b]] = [owners[b], owners[a]];
        hasChanged = true;
      }
    return hasChanged;
  };
  while (swapOnce());
  return points.map((_, index) => owners.indexOf(index));
}
