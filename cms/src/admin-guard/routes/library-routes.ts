import { z } from 'zod';
import { asksNothing, bodyMatches, queryMatches } from '../matches';
import * as shapes from '../query-shapes';
import type { EditorRoute } from './editor-route';
import { coordinator, everyEditor as roles } from './editors';

const text = z.string().max(255);
const folderFilter = z.strictObject({
  id: z.union([text, z.strictObject({ $null: z.literal('true') }), z.strictObject({ $eq: text })]),
});
const contains = z.strictObject({ $contains: z.union([text, z.array(text).max(5)]) });
const moment = z.partialRecord(z.enum(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte']), text);
const leaf = z.strictObject({
  folder: folderFilter.optional(),
  parent: folderFilter.optional(),
  mime: z
    .union([contains, z.strictObject({ $not: contains }), z.strictObject({ $notContains: text })])
    .optional(),
  createdAt: moment.optional(),
  updatedAt: moment.optional(),
});
/** Kinds of file and dates are joined both ways, but only these; they tell nothing of others. */
const joined = (one: z.ZodType) =>
  z.union([
    one,
    z.strictObject({ $or: z.array(one).max(6) }),
    z.strictObject({ $and: z.array(one).max(6) }),
  ]);
const condition = joined(joined(leaf));
const order = '(name|createdAt|updatedAt|size):(ASC|DESC)';
const list = {
  page: shapes.page.optional(),
  pageSize: shapes.pageSize.optional(),
  sort: z
    .string()
    .regex(new RegExp(`^${order}(,${order}){0,3}$`))
    .optional(),
  _q: shapes.searchText.optional(),
  filters: z.strictObject({ $and: z.array(condition).max(10) }).optional(),
};
/** What is asked of the list of files. */
export const fileList = z.strictObject({
  ...list,
  folder: text.optional(),
  folderPath: text.optional(),
});
const folders = queryMatches(
  z.strictObject({
    ...list,
    pagination: z.strictObject({ pageSize: z.literal('-1') }).optional(),
    folder: text.optional(),
    // Of a folder its place in the tree and no more.
    populate: z.strictObject({ parent: z.literal('true') }).optional(),
  }),
);
const counted = z.strictObject({ count: z.literal('true') });
const oneFolder = queryMatches(
  z.strictObject({
    populate: z
      .strictObject({
        parent: z.strictObject({ populate: z.strictObject({ parent: z.literal('*') }) }),
        children: counted.optional(),
        files: counted.optional(),
      })
      .optional(),
  }),
);
const noQuery = queryMatches(z.strictObject({}));
const id = z.union([z.int().positive(), z.string().regex(/^\d{1,10}$/)]);
const ids = z.array(id).max(100).optional();
const folder = bodyMatches(z.strictObject({ name: text, parent: id.nullish() }));

/** Looking at the media library; whose images these may be, permissions say. */
export const libraryRoutes = [
  { method: 'GET', path: '/upload/files', roles, rules: [queryMatches(fileList)] },
  { method: 'GET', path: '/upload/files/:id', roles, rules: [asksNothing] },
  { method: 'GET', path: '/upload/configuration', roles, rules: [asksNothing] },
  { method: 'GET', path: '/upload/folder-structure', roles, rules: [asksNothing] },
  { method: 'GET', path: '/upload/folders', roles, rules: [folders] },
  { method: 'GET', path: '/upload/folders/:id', roles: coordinator, rules: [oneFolder] },
  { method: 'POST', path: '/upload/folders', roles: coordinator, rules: [noQuery, folder] },
  { method: 'PUT', path: '/upload/folders/:id', roles: coordinator, rules: [noQuery, folder] },
  {
    method: 'POST',
    path: '/upload/actions/bulk-delete',
    roles: coordinator,
    rules: [noQuery, bodyMatches(z.strictObject({ fileIds: ids, folderIds: ids }))],
  },
  {
    method: 'POST',
    path: '/upload/actions/bulk-move',
    roles: coordinator,
    rules: [
      noQuery,
      bodyMatches(
        z.strictObject({ fileIds: ids, folderIds: ids, destinationFolderId: id.nullable() }),
      ),
    ],
  },
] satisfies EditorRoute[];
