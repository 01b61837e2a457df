import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { fieldWeights } from '../../search/term-fields.ts';

const marker = 'pagefind_dcd';
const fragmentSchema = z.looseObject({ meta: z.record(z.string(), z.string()) });
const unpack = promisify(gunzip);
const pack = promisify(gzip);

/**
 * What a browser loads of a page that it found (Pagefind's fragment), without the terms that only
 * the index needs: less to load, and nobody can show them.
 * @throws Error when Pagefind writes fragments in another way than 1.6
 */
export async function withoutTerms(fragment: Uint8Array): Promise<Uint8Array> {
  const text = (await unpack(fragment)).toString();
  if (!text.startsWith(marker)) throw new Error('A fragment of Pagefind has an unknown form.');
  const page = fragmentSchema.parse(JSON.parse(text.slice(marker.length)));
  const shown = Object.entries(page.meta).filter(([name]) => !(name in fieldWeights));
  return pack(`${marker}${JSON.stringify({ ...page, meta: Object.fromEntries(shown) })}`);
}
