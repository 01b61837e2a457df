import { z } from 'zod';

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .optional(),
});

export type ReadApiAnswer = {
  status: number;
  /** What was read, undefined when nothing was. */
  data?: Record<string, unknown> | null | undefined;
  /** The messages of all errors, in one text. */
  errors: string;
};

/** Asks the read API over HTTP with `token`, or as anybody without one. */
export async function readApi(
  url: string,
  token: string | undefined,
  query: string,
): Promise<ReadApiAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const parsed = isJson ? answerSchema.safeParse(JSON.parse(text)) : undefined;
  if (parsed?.success !== true) return { status: response.status, errors: text };
  const { data, errors = [] } = parsed.data;
  return { status: response.status, data, errors: errors.map(({ message }) => message).join('\n') };
}
