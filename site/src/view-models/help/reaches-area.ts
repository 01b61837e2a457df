import type { Area } from '@civil-society/shared/area/area';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';

/**
 * Whether help is for people of an area: one that is told, or the municipality that a rural area
 * belongs to. What serves the whole region names every municipality, and so reaches all of them.
 */
export function reachesArea({ areas }: Pick<HelpOffer, 'areas'>, area: Area): boolean {
  return areas.includes(area.slug) || (area.parent !== undefined && areas.includes(area.parent));
}
