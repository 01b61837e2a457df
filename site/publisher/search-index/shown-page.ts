import type { FoundPage } from './read-page.ts';

/** What Pagefind's library calls a fragment: what browsers get of a page that was found. */
export type ShownPage = {
  url: string;
  /** The page's text, for excerpts. */
  content: string;
  meta: Record<string, string>;
  word_count: number;
  filters: Record<string, never>;
  anchors: never[];
};

export function shownPage(url: string, { parts, facts }: FoundPage): ShownPage {
  return { url, content: parts.text, meta: facts, word_count: 1, filters: {}, anchors: [] };
}
