import {
  organisationSchema,
  type Organisation,
} from '@civil-society/shared/organisation/organisation';
import type { OrganisationFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';
import { slugOf } from './slug-of.ts';

/** @throws ZodError with every problem of the entry. */
export function organisationFromCms(entry: OrganisationFragment): Organisation {
  return organisationSchema.parse({
    ...presentValues(entry),
    description: entry.description ?? [],
    homeMunicipality: entry.homeMunicipality?.slug,
    areas: entry.areas.map(slugOf),
    themes: entry.themes.map(slugOf),
    targetGroups: entry.targetGroups.map(slugOf),
    languages: entry.languages.map(({ code }) => code),
  });
}
