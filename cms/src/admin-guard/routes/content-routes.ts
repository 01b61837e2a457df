import { z } from 'zod';
import { namesOurContent, ofOurContent } from '../content-rules';
import { byReadableRelation, ofDraftableType, ofOwnEntry } from '../entry-rules';
import { bodyMatches, queryMatches } from '../matches';
import { ofPage } from '../of-page';
import * as shapes from '../query-shapes';
import type { EditorRoute } from './editor-route';
import { coordinator, everyEditor as roles } from './editors';

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
  { method: 'GET', path: types, roles, rules: [ofOurContent, ...ofPage] },
  { method: 'POST', path: types, roles, rules: [ofOurContent, ...ofPage, values] },
  { method: 'GET', path: `${types}/:id`, roles, rules: [ofOurContent, ofOwnEntry, ...ofPage] },
  {
    method: 'PUT',
    path: `${types}/:id`,
    roles,
    rules: [ofOurContent, ofOwnEntry, ...ofPage, values],
  },
  { method: 'DELETE', path: `${types}/:id`, roles, rules: [ofOurContent, ofOwnEntry, ...ofPage] },
  {
    method: 'POST',
    path: `${types}/actions/publish`,
    roles,
    rules: [ofOurContent, ofDraftableType, ...ofPage, values],
  },
  ...(['publish', 'unpublish', 'discard'] as const).map((action) => ({
    method: 'POST' as const,
    path: `${types}/:id/actions/${action}`,
    roles,
    rules: [ofOurContent, ofDraftableType, ofOwnEntry, ...ofPage, values],
  })),
  {
    method: 'GET',
    path: `${types}/:id/actions/countDraftRelations`,
    roles,
    rules: [ofOurContent, ofOwnEntry, ...ofPage],
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
  { method: 'GET', path: single, roles: coordinator, rules: [ofOurContent, ...ofPage] },
  { method: 'PUT', path: single, roles: coordinator, rules: [ofOurContent, ...ofPage, values] },
  ...(['generate', 'check-availability'] as const).map((action) => ({
    method: 'POST' as const,
    path: `/content-manager/uid/${action}`,
    roles: coordinator,
    rules: [queryMatches(z.strictObject({})), namesOurContent, bodyMatches(fields)],
  })),
] satisfies EditorRoute[];
