import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { searchTypes, type SearchEntry } from '../search/search-entry.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';

export function organisationSearchEntry(organisation: Organisation, index: SiteIndex): SearchEntry {
  const home = index.areaBySlug.get(organisation.homeMunicipality ?? '');
  return {
    type: searchTypes.organisation,
    areas: valuesOf(index.areaBySlug, organisation.areas).map(({ name }) => name),
    themes: valuesOf(index.themeBySlug, organisation.themes).map(({ name }) => name),
    ...(organisation.alternativeNames.length > 0 && { names: organisation.alternativeNames }),
    summary: organisation.summary,
    detail: home?.name,
  };
}
