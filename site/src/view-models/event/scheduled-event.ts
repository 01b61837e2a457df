import type { Event } from '@civil-society/shared/event/event';
import { nextOccurrence, type Occurrence } from '@civil-society/shared/event/occurrences';

/** Where lists show an event; `past` is not in lists. */
export type EventSection = 'dated' | 'ongoing' | 'volunteering' | 'past';

/** The sections of lists, in their order. */
export const listSections = ['dated', 'ongoing', 'volunteering'] as const satisfies EventSection[];

export type ScheduledEvent = {
  event: Event;
  section: EventSection;
  /** The first time that has not ended at the time of the build. */
  next: Occurrence | undefined;
};

export function scheduleEvent(event: Event, now: string): ScheduledEvent {
  const next = nextOccurrence(event, now);
  return { event, next, section: sectionOf(event, next) };
}

function sectionOf(event: Event, next: Occurrence | undefined): EventSection {
  if (event.startsAt !== undefined && next === undefined) return 'past';
  if (event.kind === 'volunteering') return 'volunteering';
  // A group without fixed times goes on until it is taken away.
  return event.kind === 'ongoing_activity' || event.startsAt === undefined ? 'ongoing' : 'dated';
}
