import { region } from '@civil-society/shared/region/region';

/** The day (ISO 8601) that the region's calendar shows at an instant. */
export function dateInRegion(instant: Date): string {
  // The Swedish locale writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: region.timeZone }).format(instant);
}
