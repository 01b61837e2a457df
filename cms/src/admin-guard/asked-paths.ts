import { z } from 'zod';
import { filters, sort } from './query-shapes';

const askedSchema = z.object({ filters: filters.optional(), sort: sort.optional() });

/**
 * The attributes by which a query filters and sorts, such as `['title']` or `['area', 'name']`.
 * The query has been found to match query-shapes.ts.
 */
export function askedPaths(query: unknown): string[][] {
  const { filters: asked = {}, sort: order = '' } = askedSchema.parse(query ?? {});
  const conditions: unknown = '$and' in asked ? asked['$and'] : [asked];
  const sorted = order.split(':')[0] ?? '';
  return [
    ...z.array(z.record(z.string(), z.unknown())).parse(conditions).flatMap(conditionPaths),
    ...(sorted === '' ? [] : [sorted.split('.')]),
  ];
}

function conditionPaths(condition: Record<string, unknown>): string[][] {
  return Object.entries(condition).flatMap(([name, comparison]) => {
    const steps = Object.keys(z.record(z.string(), z.unknown()).parse(comparison));
    return steps.map((step) => (step.startsWith('$') ? [name] : [name, step]));
  });
}
