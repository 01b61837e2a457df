import type { AreaSlug } from '../demo-content-types.ts';
import { AREA_SLUGS, AREAS } from './data/areas.ts';

/** The other areas, the nearest first. */
export function nearestAreas(home: AreaSlug): AreaSlug[] {
  const distance = (other: AreaSlug): number => {
    const [a, b] = [AREAS[home], AREAS[other]];
    return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
  };
  return AREA_SLUGS.filter((slug) => slug !== home).sort((a, b) => distance(a) - distance(b));
}
