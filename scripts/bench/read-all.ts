import { z } from 'zod';
import { interruption } from './interruption.ts';
import type { ReadQueries } from './read-queries.ts';

const answerSchema = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  data: z.record(z.string(), z.array(z.unknown())).nullish(),
});

/**
 * Reads all organisations, then all events, and returns how many milliseconds that took, from the
 * first request to the last parsed answer.
 * @throws Error when an answer is an error, or does not hold `size` entries
 */
export async function readAll(
  url: string,
  token: string,
  queries: ReadQueries,
  size: number,
): Promise<number> {
  const start = performance.now();
  for (const query of [queries.organisations, queries.events])
    assertEntries(await post(`${url}/graphql`, token, query), size);
  return performance.now() - start;
}

async function post(url: string, token: string, query: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    signal: interruption,
  });
  return response.text();
}

function assertEntries(text: string, size: number): void {
  const { errors, data } = answerSchema.parse(JSON.parse(text));
  const counts = Object.values(data ?? {}).map((entries) => entries.length);
  if (errors !== undefined || counts.length !== 1 || counts[0] !== size)
    throw new Error(`Expected ${size} entries, but the CMS answered: ${text.slice(0, 1000)}`);
}
