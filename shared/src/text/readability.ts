import { sentencesOf, wordsOf } from './sentences.ts';

/**
 * Clearly harder than a newspaper's 72 (see `lix`). What associations write about themselves in plain
 * Finnish, as in our demo content, lies between 45 and 70; the acts of Parliament quoted in the tests have 82.
 */
export const hardLix = 80;
/** A measure of shares needs a sample; below this one long name would decide. */
export const fewestWordsForLix = 60;
/** Kotus counts sentences of 15 to 25 words as long ones (see `longSentences`). */
export const longestSentence = 25;

/**
 * LIX, Björnsson's readability index: words a sentence plus the percentage of words of more than six
 * letters. Its usual scale (40 is plain) is Swedish. Finnish inflects and compounds, so that its
 * newspapers have 14 + 58 = 72 on average where Swedish ones have 17 + 30 = 47.
 * @see C. H. Björnsson: Readability of Newspapers in 11 Languages. Reading Research Quarterly 18
 * (4), 1983, 480–497. https://doi.org/10.2307/747382
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => lettersOf(word) > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** Whether a text of some length is hard to read throughout; a short one never is. */
export function isHardToRead(text: string): boolean {
  return wordsOf(text).length >= fewestWordsForLix && lix(text) > hardLix;
}

/**
 * The sentences that are longer than anybody recommends. The language office's test of official
 * Finnish asks for short sentences (5–7 words) among long ones (15–25 words). Names within a
 * sentence are not counted: a list of villages is long, but not hard.
 * @see https://www.kotus.fi/ohjeet/kieli-_ja_nimitestit/virkakielitestit/virkakielitesti/lisatietoja_kysymykseen_15
 */
export function longSentences(text: string): string[] {
  return sentencesOf(text).filter((sentence) => {
    const [first, ...others] = wordsOf(sentence);
    const counted = others.filter((word) => !/^\p{Lu}/u.test(word)).length;
    return first !== undefined && counted + 1 > longestSentence;
  });
}

function lettersOf(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
