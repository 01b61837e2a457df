/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from '@playwright/test';
import { plainLibrary } from './judged-site.ts';

/** An engine's first pages for a query, and how long they took to be on the screen. */
export type Answer = { addresses: string[]; milliseconds: number; suggestion?: string };

/** Asks the search page, as a person would; where it only suggests another query, follows that. */
export async function askOurs(page: Page, query: string): Promise<Answer> {
  return page.evaluate(async (words) => {
    const part = (name: string) => document.querySelector(`[data-part="${name}"]`) as HTMLElement;
    const results = part('results');
    const rest = () =>
      new Promise<void>((done) => {
        const look = () => results.ariaBusy === 'false' && done();
        const watcher = new MutationObserver(look);
        watcher.observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
        look();
      });
    const form = results.closest('site-search')?.querySelector('form') as HTMLFormElement;
    (form.elements.namedItem('q') as HTMLInputElement).value = words;
    const begun = performance.now();
    form.requestSubmit();
    await rest();
    const milliseconds = performance.now() - begun;
    const failed = form.closest('site-search')?.getAttribute('data-failed');
    if (part('status').textContent === failed) throw new Error(`The search failed: ${words}`);
    let suggestion: string | undefined;
    if (results.children.length === 0 && !part('suggestion').hidden) {
      suggestion = part('suggestion').innerText;
      part('suggestion').querySelector('a')?.click();
      await rest();
    }
    const addresses = [...results.querySelectorAll('a')].map(({ pathname }) => pathname);
    return { addresses, milliseconds, ...(suggestion !== undefined && { suggestion }) };
  }, query);
}

/** Asks Pagefind's library alone. */
export async function askPlain(page: Page, query: string): Promise<Answer> {
  return page.evaluate(
    async ([library, words]) => {
      const pagefind = await import(library);
      const begun = performance.now();
      const { results } = await pagefind.search(words);
      const first = results.slice(0, 12) as { data: () => Promise<{ url: string }> }[];
      const documents = await Promise.all(first.map((result) => result.data()));
      const milliseconds = performance.now() - begun;
      return { addresses: documents.map(({ url }) => url), milliseconds };
    },
    [plainLibrary, query] as const,
  );
}
