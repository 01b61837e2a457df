import { compareText } from '../compare-text.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

const collator = new Intl.Collator('fi');

/** The soonest first; those without a time last, by title. What is equal, by address. */
export function byNextOccurrence(a: ScheduledEvent, b: ScheduledEvent): number {
  return byTime(a, b) || compareText(a.event.slug, b.event.slug);
}

function byTime(a: ScheduledEvent, b: ScheduledEvent): number {
  if (a.next && b.next) return compareText(a.next.startsAt, b.next.startsAt);
  if (a.next || b.next) return a.next ? -1 : 1;
  return collator.compare(a.event.title, b.event.title);
}
