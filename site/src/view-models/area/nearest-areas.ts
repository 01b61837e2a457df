import type { Area } from '@civil-society/shared/area/area';

/** The other areas, nearest first, by the distance between their middles. */
export function nearestAreas(area: Area, areas: readonly Area[]): Area[] {
  return areas
    .filter(({ slug }) => slug !== area.slug)
    .map((other) => ({ other, distance: distance(area, other) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}

/** In degrees of latitude; a flat earth is right enough within a region. */
function distance(a: Area, b: Area): number {
  const shrink = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  return Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * shrink);
}
