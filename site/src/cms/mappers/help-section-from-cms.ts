import { helpSectionSchema, type HelpSection } from '@civil-society/shared/help/help-section';
import type { HelpSectionFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';
import { slugOf } from './slug-of.ts';

/** @throws ZodError with every problem of the entry. */
export function helpSectionFromCms(entry: HelpSectionFragment): HelpSection {
  return helpSectionSchema.parse({
    ...presentValues(entry),
    introduction: entry.introduction ?? [],
    areas: entry.areas.map(slugOf),
  });
}
