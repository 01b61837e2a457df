import { z } from 'zod';
import type { Problem, RequestRule } from './guarded-request';

/** A rule: the query has this shape; strict schemas, so that what is not named is refused. */
export function queryMatches(schema: z.ZodType): RequestRule {
  return ({ query }) => mismatch('query', schema, query);
}

/** A rule: the body has this shape. */
export function bodyMatches(schema: z.ZodType): RequestRule {
  return ({ body }) => mismatch('body', schema, body);
}

const nothing = z.strictObject({}).nullish();

/** A rule: neither query nor body, which is how most of the admin's pages ask. */
export const asksNothing: RequestRule = ({ query, body }) =>
  mismatch('query', nothing, query) ?? mismatch('body', nothing, body);

function mismatch(part: string, schema: z.ZodType, value: unknown): Problem {
  const issue = schema.safeParse(value ?? {}).error?.issues[0];
  if (issue === undefined) return undefined;
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return `${part}: ${issue.code} at ${quoted([...issue.path, ...names].join('.'))}`;
}

/** A name from outside, short and without line breaks, for the log. */
function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 60));
}
