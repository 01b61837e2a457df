import { helpOfferSchema, type HelpOffer } from '@civil-society/shared/help/help-offer';
import type { HelpOfferFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';
import { slugOf } from './slug-of.ts';

/** @throws ZodError with every problem of the entry. */
export function helpOfferFromCms(entry: HelpOfferFragment): HelpOffer {
  return helpOfferSchema.parse({
    ...presentValues(entry),
    kinds: entry.kinds.map(slugOf),
    targetGroups: entry.targetGroups.map(slugOf),
    areas: entry.areas.map(slugOf),
    languages: entry.languages.map(({ code }) => code),
    organisation: entry.organisation?.slug,
  });
}
