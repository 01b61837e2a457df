/** What a word may be derived from: base forms of these kinds, or nouns with this vowel stem. */
export type Origin = { named: string; kinds: string } | { stem: string };

type Rule = {
  /** Of what kinds the derived words are, and how they end. */
  kinds: string;
  ending: RegExp;
  /** What is left when the ending is cut off, completed to what it may come from. */
  from: (rest: string) => Origin[];
};

const nouns = (...words: string[]): Origin[] => words.map((named) => ({ named, kinds: 'nap' }));
const verbs = (...words: string[]): Origin[] => words.map((named) => ({ named, kinds: 'v' }));
const both = (word: string): string[] => [`${word}a`, `${word}ä`];

const RULES: Rule[] = [
  // kyläläinen, vuokralainen, talkoolainen (VISK § 190)
  { kinds: 'na', ending: /l(ai|äi)nen$/, from: (rest) => nouns(rest, `${rest}t`) },
  // nuoruus, lapsuus, ystävyys, vanhemmuus, vammaisuus, sairaus (VISK § 177)
  {
    kinds: 'n',
    ending: /(uu|yy|(?<=[aä])[uy])s$/,
    from: (rest) =>
      nouns(
        ...[rest, `${rest}i`, ...both(rest), `${rest}s`],
        ...[rest.replace(/mm$/, 'mpi'), rest.replace(/is$/, 'inen')].filter((one) => one !== rest),
      ),
  },
  // vammainen (VISK § 261)
  { kinds: 'na', ending: /(?<=[aäouö])inen$/, from: (rest) => nouns(rest) },
  // alkoholisti, alkoholismi, reumaatikko, allergikko
  { kinds: 'n', ending: /i(sti|smi)$/, from: (rest) => nouns(`${rest}i`, `${rest}o`, `${rest}a`) },
  { kinds: 'n', ending: /(?<=a)atikko$/, from: (rest) => nouns(rest) },
  { kinds: 'n', ending: /(?<=i)kko$/, from: (rest) => nouns(`${rest}a`) },
  // maalari, leipuri (VISK § 259)
  {
    kinds: 'n',
    ending: /[auyä]ri$/,
    from: (rest) => verbs(`${rest}oa`, `${rest}ata`, `${rest}ätä`),
  },
  // uupumus, väsymys, syntymä (VISK § 231)
  { kinds: 'n', ending: /(mus|mys|mä)$/, from: (rest) => verbs(...both(rest)) },
  // tuki, muisti, neuvo, laulu, puhe, taito, suru, kuulo, asunto, asukas, ostos, siivous, rakennus
  // (VISK § 221–235)
  { kinds: 'n', ending: /(?<=[iouyö])$/, from: (rest) => verbs(...both(rest)) },
  {
    kinds: 'n',
    ending: /i$/,
    from: (rest) => verbs(`${rest}ea`, `${rest}eä`, `${rest}aa`, `${rest}ää`),
  },
  {
    kinds: 'n',
    ending: /[uy]$/,
    from: (rest) =>
      verbs(
        ...['aa', 'ää', 'ea', 'eä'].map((end) => rest + end),
        ...(/[rl]$/.test(rest) ? both(rest + rest.slice(-1)) : []),
      ),
  },
  { kinds: 'n', ending: /e$/, from: (rest) => verbs(`${rest}ua`, `${rest}yä`) },
  { kinds: 'n', ending: /(?<=t)[oö]$/, from: (rest) => verbs(`${rest}aa`, `${rest}ää`) },
  { kinds: 'n', ending: /(?<=l)[oö]$/, from: (rest) => verbs(...both(`${rest}l`)) },
  { kinds: 'n', ending: /(unto|ynto|ukas)$/, from: (rest) => verbs(`${rest}ua`, `${rest}yä`) },
  { kinds: 'n', ending: /[oö]s$/, from: (rest) => verbs(`${rest}aa`, `${rest}ää`) },
  {
    kinds: 'n',
    ending: /(?<=o)us$/,
    from: (rest) => verbs(`${rest}ta`, `${rest.slice(0, -1)}oilla`),
  },
  { kinds: 'n', ending: /nn[uy]s$/, from: (rest) => verbs(`${rest}ntaa`, `${rest}ntää`) },
  // runoilla, retkeillä, matkailla, pyöräillä (VISK § 333)
  { kinds: 'v', ending: /ill[aä]$/, from: (rest) => [{ stem: rest }] },
  // hoivata, vuokrata, pelata (VISK § 321)
  {
    kinds: 'v',
    ending: /t[aä]$/,
    from: (rest) => nouns(rest, ...(/[aä]$/.test(rest) ? [`${rest.slice(0, -1)}i`] : [])),
  },
  // adoptoida, remontoida
  {
    kinds: 'v',
    ending: /oida$/,
    from: (rest) => nouns(`${rest}i`, `${rest}${rest.slice(-1)}i`, `${rest}io`),
  },
  // sairastua, sairastaa, opastaa; osallistua; huolehtia; velkaantua (VISK § 315–330)
  { kinds: 'v', ending: /(?<=s)t(ua|yä|aa|ää)$/, from: (rest) => nouns(rest) },
  { kinds: 'v', ending: /(?<=i)st(ua|yä|aa|ää)$/, from: (rest) => nouns(`${rest}nen`) },
  { kinds: 'v', ending: /hti[aä]$/, from: (rest) => [{ stem: rest }] },
  { kinds: 'v', ending: /(antua|äntyä)$/, from: (rest) => nouns(rest) },
];

/** What two letters are left of is no word. */
const SHORTEST = 3;

/** What a word may be derived from, most likely first; the lexicon knows which of it there is. */
export function originsOf(lemma: string, kind: string): Origin[] {
  return RULES.filter(({ kinds, ending }) => kinds.includes(kind) && ending.test(lemma)).flatMap(
    ({ ending, from }) => {
      const rest = lemma.replace(ending, '');
      return rest.length < SHORTEST ? [] : from(rest);
    },
  );
}
