import { finnishSentences } from './finnish-sentences';

/** Strapi's message in Finnish; undefined for one that we have no sentence for. */
export function finnishError(message: string): string | undefined {
  for (const [pattern, sentence] of finnishSentences) {
    const match = pattern.exec(message);
    if (match) return sentence.replace('$1', match.slice(1).find(Boolean) ?? '');
  }
  return undefined;
}
