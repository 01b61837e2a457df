/** So long may a word of a synonym be, or the words together when it has several. */
export const longestWords = 60;
/** So many other words a word may lead to. */
export const mostTargets = 10;

/** Words as the search compares them: small letters, one space between, nothing hidden. */
export function plainWords(text: string): string {
  return text.normalize('NFC').replaceAll('\u00ad', '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a person has listed with commas, semicolons or lines between, each once. */
export function listedWords(text: string): string[] {
  const words = text.split(/[,;\n]/).map(plainWords);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Whether the search can look for it: letters or digits, with nothing but spaces and hyphens. */
export function areSearchWords(words: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} '’&./-]*[\p{L}\p{M}\p{N}])?$/u.test(words);
}
