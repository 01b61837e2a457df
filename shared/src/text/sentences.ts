const segmenter = new Intl.Segmenter('fi', { granularity: 'sentence' });
/** Addresses are pasted, not written: neither their length nor their dots are the writer's. */
const addresses = /https?:\/\/\S+|www\.\S+|\S+@\S+/g;

/** The sentences of a text; the end of a line ends one too, as in lists. */
export function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text; a compound with hyphens is one word, a web or mail address none. */
export function wordsOf(text: string): string[] {
  return text.replace(addresses, ' ').match(/\p{L}[\p{L}\p{M}\p{N}'’:-]*/gu) ?? [];
}
