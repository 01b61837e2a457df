import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { ShownPage } from './shown-page.ts';

const marker = 'pagefind_dcd';
const fragmentSchema = z.looseObject({ url: z.string() });
const unpack = promisify(gunzip);
const pack = promisify(gzip);

/**
 * What a browser loads of a page that it found, in place of the terms by which Pagefind found it.
 * @param fragment as Pagefind made it
 * @throws Error when Pagefind writes fragments in another way than 1.6
 */
export async function packFragment(
  fragment: Uint8Array,
  shownOf: (url: string) => ShownPage | undefined,
): Promise<Uint8Array> {
  const text = (await unpack(fragment)).toString();
  if (!text.startsWith(marker)) throw new Error('A fragment of Pagefind has an unknown form.');
  const { url } = fragmentSchema.parse(JSON.parse(text.slice(marker.length)));
  const shown = shownOf(url);
  if (!shown) throw new Error(`Pagefind made a fragment of a page it was not given: ${url}`);
  return pack(`${marker}${JSON.stringify(shown)}`);
}
