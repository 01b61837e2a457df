import { readFileSync } from 'node:fs';

import type { Lexicon } from '@civil-society/shared/finnish-search/lexicon';
import { readForm } from '@civil-society/shared/finnish-search/read-form';
import { tokens } from '@civil-society/shared/finnish-search/tokens';
import { readFinnishLexicon } from '@civil-society/site/search/lexicon/read-finnish-lexicon.ts';

import { analysedByVoikko, type VoikkoAnalysis } from './voikko.ts';

// What Voikko calls a word with content; participles and -minen have lemmas of their own there.
const CONTENT = /^(nimisana|laatusana|nimisana_laatusana|teonsana|paikannimi|etunimi|sukunimi)$/;

const [file] = process.argv.slice(2);
if (!file)
  throw new Error('usage: node scripts/search-lexicon/compare-with-voikko.ts text-or-words');

const lexicon = readFinnishLexicon();
const forms = [...new Set(tokens(readFileSync(file, 'utf8')))].filter((word) =>
  /^[a-zåäö]{3,}$/.test(word),
);
const analyses = analysedByVoikko(forms);
const count = { forms: 0, lemma: 0, readings: 0, wrong: 0, compounds: 0, split: 0 };

for (const form of forms) {
  const known = (analyses.get(form) ?? []).filter(({ CLASS }) => CONTENT.test(CLASS ?? ''));
  if (known.length === 0) continue;
  const ours = readForm(form, lexicon).filter(({ word }) => word.kind !== 'u');
  const theirs = new Set(known.flatMap(({ BASEFORM }) => namesOf(baseForm(BASEFORM), lexicon)));
  const isTheirs = ({ word }: (typeof ours)[number]) =>
    theirs.has(word.lemma) || theirs.has(word.root);
  count.forms += 1;
  count.lemma += ours.some(isTheirs) ? 1 : 0;
  count.readings += ours.length;
  count.wrong += ours.filter((reading) => !isTheirs(reading)).length;
  if (!known.every((analysis) => partCount(analysis) > 1)) continue;
  count.compounds += 1;
  count.split += ours.some(({ parts }) => parts.length > 1) ? 1 : 0;
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `${count.forms} forms: ${share(count.lemma, count.forms)} have a base form of Voikko's`,
);
console.log(`${count.readings} readings: ${share(count.wrong, count.readings)} are not Voikko's`);
console.log(`${count.compounds} compounds: ${share(count.split, count.compounds)} are taken apart`);

/** A base form, and what we call the same word: its base form and root. */
function namesOf(lemma: string, known: Lexicon): string[] {
  return [lemma, ...readForm(lemma, known).flatMap(({ word }) => [word.lemma, word.root])];
}

function baseForm(written = ''): string {
  return written.toLowerCase().replaceAll('=', '');
}

/** Parts of `+latu(latu)+verkosto(verkosto)`; `+ja(+ja)` is a derivation, no part. */
function partCount({ WORDBASES = '' }: VoikkoAnalysis): number {
  const bases = [...WORDBASES.matchAll(/\(([^+()]+)\)/g)].map(([, base = '']) => base);
  return bases.reduce((sum, base) => sum + base.split('=').length, 0);
}
