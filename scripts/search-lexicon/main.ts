import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import {
  dictionaryPrefixes,
  dictionaryWords,
  formsOf,
  type DictionaryWord,
  type TaggedForm,
} from './enumerate-words.ts';
import { editsOf } from './edits.ts';
import { readTransducer } from './read-transducer.ts';
import {
  derivedAdjectives,
  derivedNouns,
  derivedVerbs,
  slotStems,
  WANTED_TAGS,
} from './stem-slots.ts';
import { acceptedByVoikko } from './voikko.ts';

const SOURCE = process.argv[2] ?? '/usr/lib/voikko/5/mor-standard/mor.vfst';
const TARGET = new URL('../../site/search/lexicon/finnish-lexicon.txt', import.meta.url);

const KINDS: Record<string, string> = {
  '[Ln]': 'n',
  '[Ll]': 'a',
  '[Lnl]': 'a',
  '[Lt]': 'v',
  '[Lep]': 'p',
  '[Lee]': 'e',
  '[Les]': 'e',
  '[Lem]': 'e',
  '[La]': 'o',
  '[Lu]': 'q',
  '[Lur]': 'q',
};

type Line = { lemma: string; kind: string; edits: string; derived: string[] };

const transducer = readTransducer(SOURCE);
const lines = mergedLines(dictionaryWords(transducer).map(lineOf));
const accepted = acceptedByVoikko(lines.flatMap(({ derived }) => derived));
for (const line of lines) line.derived = line.derived.filter((word) => accepted.has(word));
const prefixes = dictionaryPrefixes(transducer).filter((prefix) => !prefix.endsWith('-'));
const text = lexiconText(lines, prefixes);
writeFileSync(TARGET, text);
console.log(
  `${lines.length} words, ${text.length} characters, ${brotliCompressSync(text).length} B brotli`,
);

function lineOf(word: DictionaryWord): Line {
  const known = KINDS[word.wordClass];
  const kind = known ?? 'o';
  const lemma = word.lemma.replaceAll('=', '').toLowerCase();
  if (!known) return { lemma, kind, edits: '', derived: [] };
  const forms = formsOf(transducer, word, WANTED_TAGS).map(({ form, tags }) => ({
    form: form.toLowerCase(),
    tags,
  }));
  const edits = editsOf(lemma, slotStems(forms, kind === 'v')) || comparativeEdits(lemma);
  return {
    lemma: word.lemma.toLowerCase(),
    kind,
    edits,
    derived: /[epoq]/.test(kind) ? [] : derivedWords(forms),
  };
}

function derivedWords(forms: TaggedForm[]): string[] {
  return [...derivedNouns(forms), ...derivedVerbs(forms), ...derivedAdjectives(forms)];
}

/** Voikko tags a lexical comparative (vanhempi, VISK § 300) apart: its stems are always these. */
function comparativeEdits(lemma: string): string {
  const back = lemma.endsWith('mpi') && /[aou]/.test(lemma);
  return !lemma.endsWith('mpi') ? '' : back ? 'P2m Q1 S1a W2ma' : 'P2m Q1 S1ä W2mä';
}

/** A word may be in the dictionary by several paths: its stems are those of all. */
function mergedLines(lines: Line[]): Line[] {
  const byWord = new Map<string, Line>();
  for (const line of lines) {
    if (!/^[a-zåäöšž=-]{2,}$/.test(line.lemma)) continue;
    const key = `${line.kind} ${line.lemma}`;
    const before = byWord.get(key);
    if (!before) {
      byWord.set(key, line);
      continue;
    }
    const edits = [...before.edits.split(' '), ...line.edits.split(' ')];
    before.edits = [...new Set(edits.filter(Boolean))].sort().join(' ');
    before.derived = [...new Set([...before.derived, ...line.derived])];
  }
  return [...byWord.values()];
}

/** One class of inflection a section: its kind and edits, then its words. */
function lexiconText(lines: Line[], prefixes: string[]): string {
  const sections = Map.groupBy(lines, ({ kind, edits }) => `${kind} ${edits}`.trim());
  const parts = [...sections].sort().map(([section, words]) => {
    const written = words.map(({ lemma, derived }) => [lemma, ...derived.sort()].join('+'));
    return `# ${section}\n${written.sort().join('\n')}\n`;
  });
  const head = '% Derived from voikko-fi 2.5, GPL-2.0-or-later: see README.md beside this file.\n';
  return `${head}# x\n${[...new Set(prefixes)].sort().join('\n')}\n${parts.join('')}`;
}
