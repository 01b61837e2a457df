import { derivedAdjectives } from './derivation-suffixes.js';
import type { Lexicon } from './lexicon.js';
import type { Part, Reading } from './reading.js';
import { splitCompound, splitModifiers, type Compound, type Modifier } from './split-compound.js';
import { strippedForms } from './stripped-forms.js';
import type { Word } from './word.js';

/**
 * What a form of a word may be: words of the lexicon, else compounds of them, else a word that
 * the lexicon does not know. Words that only tie others together (ja, että) have no reading.
 */
export function readForm(form: string, lexicon: Lexicon): Reading[] {
  if (/\d/.test(form)) return [unknown(form, lexicon)];
  const direct = lexicon.finder.find(form).filter(({ kind }) => kind !== 'd' && kind !== 'h');
  if (direct.length > 0) {
    return preferred(direct).map((word) => ({ word, parts: partsOf(word, lexicon) }));
  }
  const derived = derivedAdjectives(form, lexicon.finder);
  if (derived.length > 0) return derived.map((word) => ({ word, parts: [] }));
  const compounds = splitCompound(form, lexicon.finder);
  if (compounds.length > 0) return compounds.map((compound) => ofCompound(compound, lexicon));
  if (form.includes('-')) return hyphened(form, lexicon);
  return strippedForms(form).map((lemma) => unknown(lemma, lexicon));
}

// A name of a person only when nothing else fits; a word without inflection is no search term.
function preferred(words: Word[]): Word[] {
  const content = words.filter(({ kind }) => !/[oqx]/.test(kind));
  const common = content.filter(({ kind }) => kind !== 'e');
  return common.length > 0 ? common : content;
}

function ofCompound({ modifiers, stem, head }: Compound, lexicon: Lexicon): Reading {
  const inner = partsOf(head, lexicon);
  const last =
    inner.length > 0 ? inner : [{ text: head.lemma, lemma: head.lemma, root: head.root }];
  const seams = [stem.length, ...head.seams.map((seam) => seam + stem.length)];
  return {
    word: { ...head, lemma: stem + head.lemma, root: stem + head.root, seams },
    parts: [...modifiers.map((modifier) => partOf(modifier, lexicon)), ...last],
  };
}

/** The parts of a word that the lexicon knows as a compound. */
function partsOf({ lemma, seams }: Word, lexicon: Lexicon): Part[] {
  const seam = seams.at(-1);
  if (seam === undefined) return [];
  const text = lemma.slice(seam);
  const first = lemma.slice(0, seam);
  // hyvin=vointi: an adverb may begin a compound that the lexicon knows as one.
  const before = splitModifiers(first, lexicon.finder) ?? [{ text: first, lemma: first }];
  return [...before, { text, lemma: text }].map((part) => partOf(part, lexicon));
}

const partOf = ({ text, lemma }: Modifier, lexicon: Lexicon): Part => ({
  text,
  lemma,
  root: lexicon.finder.named(lemma)[0]?.root ?? lemma,
});

function unknown(lemma: string, lexicon: Lexicon): Reading {
  const edits = /\d/.test(lemma) ? '' : lexicon.guessClass(lemma);
  return { word: { lemma, kind: 'u', edits, root: lemma, seams: [] }, parts: [] };
}

/** An unknown word with a hyphen: the whole, and each side on its own. */
function hyphened(form: string, lexicon: Lexicon): Reading[] {
  const sides = form.split('-').filter((side) => side.length > 1);
  return [unknown(form, lexicon), ...sides.flatMap((side) => readForm(side, lexicon))];
}
