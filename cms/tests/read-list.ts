import { z } from 'zod';
import { readApi } from './read-api-client.ts';
import type { TestStrapi } from './start-test-strapi.ts';

const listsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/**
 * The entries of the one list that `field` asks for, such as `areas { slug }`.
 * @throws Error when the read API answers with one
 */
export async function readList(
  { url, readApiToken }: TestStrapi,
  field: string,
): Promise<Record<string, unknown>[]> {
  const { data, errors } = await readApi(url, readApiToken, `{ ${field} }`);
  if (errors !== '') throw new Error(`The read API answered: ${errors}`);
  return Object.values(listsSchema.parse(data)).flat();
}
