/** Seconds from `instant` (ISO 8601) to `now`, never less than none; null where there is none. */
export function secondsSince(instant: string | undefined, now: Date): number | null {
  if (instant === undefined) return null;
  return Math.max(0, (now.getTime() - Date.parse(instant)) / 1_000);
}
