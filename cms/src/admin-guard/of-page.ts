import { z } from 'zod';
import { byReadableAttributes } from './content-rules';
import type { RequestRule } from './guarded-request';
import { queryMatches } from './matches';
import * as shapes from './query-shapes';

/**
 * Rules: the query is what a list or a form has in its address. The admin sends it along with
 * whatever is done on that page, so that saving has the open tab in it and deleting from a list
 * that list's search.
 */
export const ofPage: readonly RequestRule[] = [
  queryMatches(
    z.strictObject({
      page: shapes.page.optional(),
      pageSize: shapes.pageSize.optional(),
      sort: shapes.sort.optional(),
      filters: shapes.filters.optional(),
      _q: shapes.searchText.optional(),
      status: shapes.status.optional(),
    }),
  ),
  byReadableAttributes,
];
