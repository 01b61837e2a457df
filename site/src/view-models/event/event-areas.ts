import type { Event } from '@civil-society/shared/event/event';

/** Slugs of the areas in whose lists an event stands: none for what happens online only. */
export function eventAreas({ area }: Event): string[] {
  return area === undefined ? [] : [area];
}
