import type { ScheduledEvent } from './scheduled-event.ts';

/** The soonest first; those without a time last, by title. */
export function byNextOccurrence(a: ScheduledEvent, b: ScheduledEvent): number {
  if (a.next && b.next) return a.next.startsAt.localeCompare(b.next.startsAt);
  if (a.next || b.next) return a.next ? -1 : 1;
  return a.event.title.localeCompare(b.event.title, 'fi');
}
