import type { Pagefind } from './pagefind.ts';

/** Loads Pagefind's library, which the publisher writes beside the pages. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // A search takes a few milliseconds: its worker would only be 12 kB more to load.
  await pagefind.options({ noWorker: true });
  return pagefind;
}
