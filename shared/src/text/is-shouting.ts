/** Abbreviations are written in capitals rightly; several words or a long one are shouted. */
const longestAbbreviation = 6;

/** Whether a title is written in capitals, which is hard to read and is spelt out by some readers. */
export function isShouting(title: string): boolean {
  const words = (title.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1);
  // "ry" after a name in capitals is written small as a rule.
  const capitals = words.filter((word) => word === word.toLocaleUpperCase('fi'));
  const small = words.filter((word) => !capitals.includes(word) && word !== 'ry');
  const isLong = capitals.length > 1 || (capitals[0]?.length ?? 0) > longestAbbreviation;
  return small.length === 0 && isLong;
}
