import { stemsOf } from './stems-of.js';
import type { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

type Suffix = { ending: string; base: ReadonlyMap<string, string>; edits: string };

const ON_WEAK_STEM = new Map([['', 'W']]);
const ON_BASE_FORM = new Map([['', 'NWS']]);
const ON_VERB = new Map([['', 's']]);
// päihteetön: päihteettömä-, whatever comes before (Kotus class 34).
const TON = 'C0 P3ttom Q3ttom S3ttoma W3ttoma';
const BEING = 'C1t P1ks Q1ks S1te W1de';
const NEN = 'C3s P3s Q3s S3se W3se';

// päihteellinen, päihteetön, kuopiolainen: adjectives of any noun, and being so; riippuvuus,
// muistamaton: of any verb (VISK § 272, § 276, § 292).
const SUFFIXES: Suffix[] = [
  { ending: 'llinen', base: ON_WEAK_STEM, edits: NEN },
  { ending: 'lainen', base: ON_BASE_FORM, edits: NEN },
  { ending: 'läinen', base: ON_BASE_FORM, edits: NEN },
  { ending: 'ton', base: ON_WEAK_STEM, edits: TON },
  {
    ending: 'tön',
    base: ON_WEAK_STEM,
    edits: TON.replaceAll('oma', 'ömä').replaceAll('tto', 'ttö'),
  },
  ...['llisuus', 'llisyys', 'ttomuus', 'ttömyys'].map((ending) => ({
    ending,
    base: ON_WEAK_STEM,
    edits: BEING,
  })),
  { ending: 'vuus', base: ON_VERB, edits: BEING },
  { ending: 'vyys', base: ON_VERB, edits: BEING },
  { ending: 'maton', base: ON_VERB, edits: TON },
  { ending: 'mätön', base: ON_VERB, edits: TON.replaceAll('oma', 'ömä').replaceAll('tto', 'ttö') },
];

/** The endings themselves, findable as words: `lliselle` is a form of `llinen`. */
export const suffixWords: Word[] = SUFFIXES.map(({ ending, edits }) => ({
  lemma: ending,
  kind: 'd',
  edits,
  root: ending,
  seams: [],
}));

// Few words have any of these: the rest need not be tried at every letter.
const DERIVED = /.{3}(lli[ns]|l[aä]i[ns]|t[oö]n|tt[oö]m|[uy][uy][sdtk]|llis[uy])/;

/** Adjectives derived from a known noun or place, their root the base that they are made of. */
export function derivedAdjectives(form: string, finder: WordFinder): Word[] {
  if (!DERIVED.test(form)) return [];
  for (let at = 3; at <= form.length - 3; at += 1) {
    const [suffix] = finder.find(form.slice(at)).filter(({ kind }) => kind === 'd');
    const base = SUFFIXES.find(({ ending }) => ending === suffix?.lemma)?.base;
    if (!suffix || !base) continue;
    const [noun] = finder
      .findWith(form.slice(0, at), base)
      .filter(({ kind }) => /[npav]/.test(kind));
    if (!noun) continue;
    const { edits, lemma } = suffix;
    return [{ lemma: form.slice(0, at) + lemma, kind: 'a', edits, root: noun.root, seams: [] }];
  }
  return [];
}

const MODIFYING = /(?:(ll|l[aä])is|llis[uy][uy]s|tt[oö]m[uy][uy]s|v[uy][uy]s)$/;

/** turvallisuus-, päihteettömyys-, kuopiolais-: derived words as the first part of a compound. */
export function derivedModifier(text: string, finder: WordFinder): string | undefined {
  if (!MODIFYING.test(text)) return undefined;
  const whole = text.endsWith('is') ? `${text.slice(0, -1)}nen` : text;
  return derivedAdjectives(whole, finder)[0]?.lemma;
}

/**
 * -kielinen, -ikäinen: adjectives that only end compounds (VISK § 290), of short nouns.
 * A noun in -i has the plural stem before -inen: kieli, kielinen.
 */
export function endOfCompound({ lemma, kind, edits, root, seams }: Word): Word | undefined {
  if (kind !== 'n' || lemma.length > (lemma.endsWith('i') ? 5 : 8) || /[^aäoöuyi]$/.test(lemma))
    return undefined;
  const plural = stemsOf(lemma, kind, edits).find(({ slots }) => slots.includes('Q'))?.stem;
  const stem = lemma.endsWith('i') ? plural : lemma;
  if (!stem || stem.length < 2) return undefined;
  return { lemma: `${stem}inen`, kind: 'h', edits: NEN, root, seams };
}
