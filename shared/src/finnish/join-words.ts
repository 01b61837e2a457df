/** "a", "a ja b", "a, b ja c" */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ja ${words.at(-1)}`;
}
