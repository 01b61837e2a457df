import { z } from 'zod';

/** What the admin's lists ask for; everything in a query is text. */
export const page = z.string().regex(/^[1-9]\d{0,5}$/);
export const pageSize = z.string().regex(/^([1-9]\d?|100)$/);
export const searchText = z.string().max(100);
export const status = z.enum(['draft', 'published']);
export const entryId = z.string().regex(/^[a-z0-9]{0,64}$/i);

const attribute = z.string().regex(/^([a-z][A-Za-z0-9]*|__status)$/);
const value = z.string().max(255);

const operators = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
] as const;

/** Comparisons that the filter form of a list offers. */
const comparison = z.partialRecord(z.enum(operators), z.union([value, z.array(value).max(100)]));

const condition = z.record(attribute, z.union([comparison, z.record(attribute, comparison)]));

/**
 * Conditions on a list, joined by "and": `{ title: { $contains: … } }`, or one step into a
 * relation, `{ area: { name: { $eq: … } } }`. No nesting and no `$or` or `$not`: by these a filter
 * reaches what cannot be read, and each answer tells a bit of it.
 */
export const filters = z.union([z.strictObject({ $and: z.array(condition).max(20) }), condition]);

/** `title:ASC`, or one step into a relation, `area.name:ASC`. */
export const sort = z.string().regex(/^([a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)?(:(ASC|DESC))?)?$/i);
