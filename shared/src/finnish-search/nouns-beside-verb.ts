/**
 * What nouns may be of the same root as a verb, where the lexicon has both: tanssia and tanssi,
 * laulaa and laulu (VISK § 233), taitaa and taito (VISK § 232).
 */
export function nounsBesideVerb(verb: string): string[] {
  const isFront = verb.endsWith('ä');
  const shorter = verb.slice(0, -1);
  if (/[iouyö]$/.test(shorter)) return [shorter];
  if (!/(?:aa|ää|ea|eä)$/.test(verb)) return [];
  const stem = verb.slice(0, -2);
  const nouns = [`${stem}${isFront ? 'y' : 'u'}`];
  return stem.endsWith('t') ? [...nouns, `${stem}${isFront ? 'ö' : 'o'}`] : nouns;
}
