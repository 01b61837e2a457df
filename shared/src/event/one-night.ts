import { localTime } from './local-time.ts';
import type { Occurrence } from './occurrences.ts';

/** A night that ends by this hour belongs to the day it began on. */
const lastHourOfNight = 6;

/** Whether a time ends in the night after the day on which it begins. */
export function isOneNight({ startsAt, endsAt }: Pick<Occurrence, 'startsAt' | 'endsAt'>): boolean {
  if (endsAt === undefined) return false;
  const end = localTime(endsAt);
  return localTime(startsAt).until(end).total('hours') < 24 && end.hour <= lastHourOfNight;
}
