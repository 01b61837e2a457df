import { MODIFIER_ENDINGS } from './endings.js';
import { derivedModifier } from './derivation-suffixes.js';
import type { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

/** A first part: as it is written in the compound, and its base form. */
export type Modifier = { text: string; lemma: string };

/** A compound taken apart: the base forms of what comes first, and the word that inflects. */
export type Compound = { modifiers: Modifier[]; stem: string; head: Word };

const SHORTEST_HEAD = 3;
const MOST_MODIFIERS = 4;

/**
 * Takes a compound apart (VISK § 398–408): first parts in the base form or genitive, or the
 * nais- of nainen, then a noun or adjective in any form. The fewest parts win: a long word
 * of the lexicon says more than two short ones that happen to fit.
 */
export function splitCompound(form: string, finder: WordFinder): Compound[] {
  let best: Compound[] = [];
  let fewest = MOST_MODIFIERS + 1;
  for (const [at, modifiers] of beginnings(form, finder)) {
    if (modifiers.length > fewest) continue;
    const heads = headsOf(form.slice(at), form.charAt(at - 1) === '-', finder);
    const seams = Math.min(...heads.map((head) => head.seams.length));
    // A head that is a compound itself counts half a part more.
    const parts = modifiers.length + (seams > 0 ? 0.5 : 0);
    if (heads.length === 0 || parts > fewest) continue;
    const found = heads.map((head) => ({ modifiers, stem: form.slice(0, at), head }));
    best = parts < fewest ? found : [...best, ...found];
    fewest = parts;
  }
  return best;
}

/** Where first parts may end, and which they are: as few as there can be for each end. */
function beginnings(form: string, finder: WordFinder): Map<number, Modifier[]> {
  const found = new Map<number, Modifier[]>([[0, []]]);
  for (let end = 2; end <= form.length - SHORTEST_HEAD; end += 1) {
    for (const [start, before] of found) {
      const text = form.slice(start, end);
      if (before.length >= (found.get(end)?.length ?? MOST_MODIFIERS)) continue;
      const lemma = text.length > 1 ? modifierNamed(text, finder) : undefined;
      if (lemma) found.set(end, [...before, { text, lemma }]);
    }
  }
  found.delete(0);
  return found;
}

/** The parts that make up all of `text`, as the first part of a compound. */
export function splitModifiers(text: string, finder: WordFinder): Modifier[] | undefined {
  const whole = modifierNamed(text, finder);
  if (whole) return [{ text, lemma: whole }];
  return beginnings(text + '-'.repeat(SHORTEST_HEAD), finder).get(text.length);
}

function modifierNamed(text: string, finder: WordFinder): string | undefined {
  const plain = text.replace(/-$/, '');
  const known = finder.findWith(plain, MODIFIER_ENDINGS).find(isModifier);
  return known?.lemma ?? derivedModifier(plain, finder);
}

// A place ends a compound only after a hyphen (Pohjois-Savo); -kielinen only if no noun fits.
function headsOf(form: string, afterHyphen: boolean, finder: WordFinder): Word[] {
  const kinds = afterHyphen ? /[nahp]/ : /[nah]/;
  const heads = finder
    .find(form)
    .filter(({ kind, lemma }) => kinds.test(kind) && lemma.length >= SHORTEST_HEAD);
  const plain = heads.filter(({ kind }) => kind !== 'h');
  return plain.length > 0 ? plain : heads;
}

// Two letters are too little to tell a part from an accident, but for yö.
const isModifier = ({ kind, lemma }: Word): boolean =>
  (lemma.length > 2 || lemma === 'yö') && /[naxhq]/.test(kind);
