import type { FinnishAnalysis, MetWords } from './index-terms.js';
import { isStopWord } from './stop-words.js';
import { tokens } from './tokens.js';
import type { Word } from './word.js';

/** Whoever searches `term` also finds what `targets` find. */
export type Synonym = { term: string; targets: readonly string[] };

/** A synonym in a query table, which is that of its first word. */
export type SynonymLine = { line: string; words: Word[] };

const START = '% ';

/**
 * Writes synonyms in base forms and roots, so that browsers need no other table than that of the
 * term: `% yksinäinen/yksinäisyys > ystävätoiminta|uusi+ystävä`.
 */
export function synonymLines(
  synonyms: Iterable<Synonym>,
  analysis: Pick<FinnishAnalysis, 'read'>,
): SynonymLine[] {
  const alternatives = (form: string): string => {
    const words = analysis.read(form).map(({ word }) => word);
    const found = [...words.map(({ lemma }) => lemma), ...words.map(({ root }) => root)];
    return [...new Set(found.length > 0 ? found : [form])].join('/');
  };
  return [...synonyms].flatMap(({ term, targets }) => {
    const forms = contentWords(term);
    const words = analysis.read(forms[0] ?? '').map(({ word }) => word);
    const target = (text: string) => contentWords(text).map(alternatives).join('+');
    const line = `${START}${forms.map(alternatives).join(' ')} > ${targets.map(target).join('|')}`;
    return words.length > 0 ? [{ line, words }] : [];
  });
}

/** The words that browsers must be able to read, so that terms are recognised. */
export function synonymWords(
  synonyms: Iterable<Synonym>,
  analysis: Pick<FinnishAnalysis, 'read'>,
): MetWords {
  const forms = [...synonyms].flatMap(({ term }) => contentWords(term));
  return { names: [], readings: forms.map((form) => analysis.read(form)) };
}

/** A synonym as browsers use it: of each word any base form or root will do. */
export type SynonymRule = {
  term: string[][];
  /** Any of these; each is one word or more, all of which a page has to have. */
  targets: string[][][];
};

/** Synonyms of a query table, by their lines. */
export function readSynonymLines(table: string): Map<string, SynonymRule> {
  const lines = table.split('\n').filter((line) => line.startsWith(START));
  return new Map(lines.map((line) => [line, readLine(line.slice(START.length))]));
}

function readLine(line: string): SynonymRule {
  const [term = '', targets = ''] = line.split(' > ');
  return {
    term: term.split(' ').map((word) => word.split('/')),
    targets: targets.split('|').map((target) => target.split('+').map((word) => word.split('/'))),
  };
}

function contentWords(text: string): string[] {
  const all = tokens(text);
  const content = all.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : all;
}
