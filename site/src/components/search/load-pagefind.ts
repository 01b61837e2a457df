import type { Pagefind } from './pagefind.ts';

/** Loads Pagefind's library, which the publisher writes beside the pages, and its filters. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.filters();
  return pagefind;
}
