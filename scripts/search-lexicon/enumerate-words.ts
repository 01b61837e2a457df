import type { Transducer } from './read-transducer.ts';

/** A form of a word with Voikko's tags: `tuen`, `[Sg][Ny]`. */
export type TaggedForm = { form: string; tags: string };

/** A base form of the dictionary, and where its inflection starts: a state, and the letters read so far. */
export type DictionaryWord = { lemma: string; wordClass: string; after: number; begun: string };

/** Every base form of the dictionary: `[Ln][Xp]tuki[X]` gives `tuki`, class `[Ln]`. */
export function dictionaryWords(transducer: Transducer): DictionaryWord[] {
  const words: DictionaryWord[] = [];
  const open = [{ state: 0, wordClass: '', lemma: '', begun: '', inLemma: false }];
  for (let here = open.pop(); here; here = open.pop()) {
    for (const { input, output, target } of transducer.transitions(here.state)) {
      const next = { ...here, state: target, begun: here.begun + letter(input) };
      if (output === '[Xp]') next.inLemma = true;
      else if (output === '[X]' && here.inLemma) {
        const { lemma, wordClass } = here;
        words.push({ lemma, wordClass, after: target, begun: next.begun });
        continue;
      } else if (output.startsWith('[L') && !here.inLemma) next.wordClass = output;
      else if (isLetter(output)) {
        if (!here.inLemma) continue;
        next.lemma += output;
      }
      open.push(next);
    }
  }
  return words;
}

/** Prefixes that only begin compounds: `[Lp]vertais`. */
export function dictionaryPrefixes(transducer: Transducer): string[] {
  const found = new Set<string>();
  const open = [{ state: 0, tagged: false, text: '' }];
  for (let here = open.pop(); here; here = open.pop()) {
    for (const { output, target } of transducer.transitions(here.state)) {
      if (output === '[Lp]') open.push({ ...here, state: target, tagged: true });
      else if (output.startsWith('[')) {
        if (here.tagged && here.text && /^\[(Bh|De)\]$/.test(output)) found.add(here.text);
      } else if (!isLetter(output)) open.push({ ...here, state: target });
      else if (here.tagged) open.push({ ...here, state: target, text: here.text + output });
    }
  }
  return [...found];
}

// Clitics, possessives and the parts of compounds follow rules of their own (endings.ts).
const STOPS = /^\[(Bh|Bc|F\w+|Xp|Ef|O\w+)\]$/;

// Between the parts of a base form that is a compound; its base form has `=` there.
const SEAM = '[Bm]';

/** The inflected forms of a word whose tags are among those wanted. */
export function formsOf(
  transducer: Transducer,
  { after, begun }: Pick<DictionaryWord, 'after' | 'begun'>,
  wanted: string[],
): TaggedForm[] {
  const found = new Map<string, TaggedForm>();
  const open = [{ state: after, form: begun, tags: '' }];
  for (let here = open.pop(); here; here = open.pop()) {
    for (const { input, output, target } of transducer.transitions(here.state)) {
      if (STOPS.test(output)) {
        if (wanted.includes(here.tags)) {
          found.set(`${here.form} ${here.tags}`, { form: here.form, tags: here.tags });
        }
        continue;
      }
      const isTag = output.startsWith('[') && output !== SEAM;
      const tags = isTag ? here.tags + output : here.tags;
      if (tags !== here.tags && !wanted.some((tag) => tag.startsWith(tags))) continue;
      if (output === '-') continue;
      open.push({ state: target, form: here.form + letter(input), tags });
    }
  }
  return [...found.values()];
}

const isLetter = (symbol: string): boolean =>
  symbol !== '' && !symbol.startsWith('[') && !symbol.startsWith('@');

const letter = (symbol: string): string => (isLetter(symbol) ? symbol : '');
