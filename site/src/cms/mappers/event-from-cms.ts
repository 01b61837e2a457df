import { eventSchema, type Event } from '@civil-society/shared/event/event';
import type { EventFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';
import { slugOf } from './slug-of.ts';

/** @throws ZodError with every problem of the entry. */
export function eventFromCms(entry: EventFragment): Event {
  return eventSchema.parse({
    ...presentValues(entry),
    description: entry.description ?? [],
    area: entry.area?.slug,
    themes: entry.themes.map(slugOf),
    targetGroups: entry.targetGroups.map(slugOf),
    languages: entry.languages.map(({ code }) => code),
  });
}
