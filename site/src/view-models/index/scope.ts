import type { Event } from '@civil-society/shared/event/event';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { eventAreas } from '../event/event-areas.ts';
import { reachesArea } from '../help/reaches-area.ts';
import type { SiteFrame } from './site-frame.ts';

/** What entries are asked by: slugs. `area` may be `wholeRegion`. */
export type Scope = {
  area?: string | undefined;
  theme?: string | undefined;
  organiser?: string | undefined;
  /** `documentId` of a help section. */
  helpSection?: string | undefined;
};

/** Stands for an area: those who serve every municipality. */
export const wholeRegion = '*';

export function scopeKey({
  area = '',
  theme = '',
  organiser = '',
  helpSection = '',
}: Scope): string {
  return `${area}/${theme}/${organiser}/${helpSection}`;
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

export function newsKeys({ areas, themes, helpSection }: NewsArticle): string[] {
  const keys = placeAndThemeKeys(areas, themes);
  return helpSection === undefined ? keys : [...keys, scopeKey({ helpSection })];
}

/** Of its section, and there of each area that it reaches. */
export function helpOfferKeys(offer: HelpOffer, frame: SiteFrame): string[] {
  const { helpSection } = offer;
  const reached = frame.areas.filter((area) => reachesArea(offer, area));
  return [
    scopeKey({ helpSection }),
    ...reached.map(({ slug }) => scopeKey({ helpSection, area: slug })),
  ];
}

export function roundKeys({ helpSection }: SituationRound): string[] {
  return [scopeKey({ helpSection })];
}

/** Of each area, each theme, and each of both together. */
function placeAndThemeKeys(areas: readonly string[], themes: readonly string[]): string[] {
  return [
    ...areas.map((area) => scopeKey({ area })),
    ...themes.map((theme) => scopeKey({ theme })),
    ...areas.flatMap((area) => themes.map((theme) => scopeKey({ area, theme }))),
  ];
}
