import { foldDots } from '@civil-society/shared/finnish-search/fold-dots';

/**
 * A term of the analysis as a word of Pagefind's index. What is added at its end keeps Pagefind's
 * stemmer away, and keeps it apart from words that only begin so: `tuki0` is in no `tukikohta0`.
 */
export function indexWord(term: string): string {
  const word = foldDots(term).replace(/[^\p{L}\p{N}]/gu, '');
  return /\d$/.test(word) ? `${word}x` : `${word}0`;
}
