import type { Event } from '@civil-society/shared/event/event';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { eventAreas } from '../event/event-areas.ts';
import type { SiteFrame } from './site-frame.ts';

/** What entries are asked by: slugs. `area` may be `wholeRegion`. */
export type Scope = {
  area?: string | undefined;
  theme?: string | undefined;
  organiser?: string | undefined;
};

/** Stands for an area: those who serve every municipality. */
export const wholeRegion = '*';

export function scopeKey({ area = '', theme = '', organiser = '' }: Scope): string {
  return `${area}/${theme}/${organiser}`;
}

export function organisationKeys({ areas, themes }: Organisation, frame: SiteFrame): string[] {
  const places = isWholeRegion(areas, frame) ? [...areas, wholeRegion] : areas;
  return placeAndThemeKeys(places, themes);
}

export function eventKeys(event: Event): string[] {
  return [
    ...placeAndThemeKeys(eventAreas(event), event.themes),
    scopeKey({ organiser: event.organiser.slug }),
  ];
}

export function newsKeys({ areas, themes }: NewsArticle): string[] {
  return placeAndThemeKeys(areas, themes);
}

/** Of each area, each theme, and each of both together. */
function placeAndThemeKeys(areas: readonly string[], themes: readonly string[]): string[] {
  return [
    ...areas.map((area) => scopeKey({ area })),
    ...themes.map((theme) => scopeKey({ theme })),
    ...areas.flatMap((area) => themes.map((theme) => scopeKey({ area, theme }))),
  ];
}
