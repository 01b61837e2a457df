import { z } from 'zod';
import { byReadableAttributes, namesOurContent, ofOurContent } from '../content-rules';
import { byReadableRelation, ofDraftableType, ofOwnEntry } from '../entry-rules';
import { bodyMatches, queryMatches } from '../matches';
import * as shapes from '../query-shapes';
import type { EditorRoute } from './editor-route';
import { coordinator, everyEditor as roles } from './editors';

const list = queryMatches(
  z.strictObject({
    page: shapes.page.optional(),
    pageSize: shapes.pageSize.optional(),
    sort: shapes.sort.optional(),
    filters: shapes.filters.optional(),
    _q: shapes.searchText.optional(),
    status: shapes.status.optional(),
  }),
);
const oneEntry = queryMatches(z.strictObject({ status: shapes.status.optional() }));
const noQuery = queryMatches(z.strictObject({}));
const inRelation = {
  page: shapes.page.optional(),
  pageSize: shapes.pageSize.optional(),
  status: shapes.status.optional(),
};
const ids = z.array(shapes.entryId).max(200).optional();
const suggestions = queryMatches(
  z.strictObject({
    ...inRelation,
    id: shapes.entryId.optional(),
    _q: shapes.searchText.optional(),
    idsToOmit: ids,
    idsToInclude: ids,
  }),
);

/**
 * Values are judged by the form's permissions and checks; here only that they are values, and of
 * the one language that our content has.
 */
const values = bodyMatches(z.looseObject({ locale: z.null().optional() }));
const fields = z.strictObject({
  contentTypeUID: z.string(),
  field: z.string().max(60),
  data: z.record(z.string(), z.unknown()).optional(),
  value: z.string().max(255).optional(),
});

const types = '/content-manager/collection-types/:model';
const single = '/content-manager/single-types/:model';

/** Lists and forms of content; whose entries these may be, permissions and owner checks say. */
export const contentRoutes = [
  { method: 'GET', path: types, roles, rules: [ofOurContent, list, byReadableAttributes] },
  { method: 'POST', path: types, roles, rules: [ofOurContent, noQuery, values] },
  { method: 'GET', path: `${types}/:id`, roles, rules: [ofOurContent, ofOwnEntry, oneEntry] },
  {
    method: 'PUT',
    path: `${types}/:id`,
    roles,
    rules: [ofOurContent, ofOwnEntry, noQuery, values],
  },
  { method: 'DELETE', path: `${types}/:id`, roles, rules: [ofOurContent, ofOwnEntry, noQuery] },
  {
    method: 'POST',
    path: `${types}/actions/publish`,
    roles,
    rules: [ofOurContent, ofDraftableType, noQuery, values],
  },
  ...(['publish', 'unpublish', 'discard'] as const).map((action) => ({
    method: 'POST' as const,
    path: `${types}/:id/actions/${action}`,
    roles,
    rules: [ofOurContent, ofDraftableType, ofOwnEntry, noQuery, values],
  })),
  {
    method: 'GET',
    path: `${types}/:id/actions/countDraftRelations`,
    roles,
    rules: [ofOurContent, ofOwnEntry, oneEntry],
  },
  {
    method: 'GET',
    path: '/content-manager/relations/:model/:targetField',
    roles,
    rules: [ofOurContent, byReadableRelation, suggestions],
  },
  {
    method: 'GET',
    path: '/content-manager/relations/:model/:id/:targetField',
    roles,
    rules: [ofOurContent, byReadableRelation, ofOwnEntry, queryMatches(z.strictObject(inRelation))],
  },
  { method: 'GET', path: single, roles: coordinator, rules: [ofOurContent, oneEntry] },
  { method: 'PUT', path: single, roles: coordinator, rules: [ofOurContent, noQuery, values] },
  ...(['generate', 'check-availability'] as const).map((action) => ({
    method: 'POST' as const,
    path: `/content-manager/uid/${action}`,
    roles: coordinator,
    rules: [noQuery, namesOurContent, bodyMatches(fields)],
  })),
] satisfies EditorRoute[];
