import {
  searchSynonymSchema,
  type SearchSynonym,
} from '@civil-society/shared/search-synonym/search-synonym';
import type { SearchSynonymFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';

/** @throws ZodError with every problem of the entry. */
export function searchSynonymFromCms(entry: SearchSynonymFragment): SearchSynonym {
  return searchSynonymSchema.parse(presentValues(entry));
}
