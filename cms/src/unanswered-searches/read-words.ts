import {
  areSearchWords,
  longestWords,
  plainWords,
} from '@civil-society/shared/search-synonym/search-words';
import { looksPersonal } from './looks-personal';

/** Words that can be kept, or why they can't, in Finnish. */
export type ReadWords = { words: string; problem?: never } | { words?: never; problem: string };

const problems = {
  missing: 'Kirjoita sana, jolla hait.',
  long: `Kirjoita enintään ${longestWords} merkkiä, mieluiten yksi tai kaksi sanaa.`,
  personal:
    'Sanoissa on jotakin, mikä näyttää sähköpostiosoitteelta, puhelinnumerolta tai tunnukselta. Poista se ja lähetä sitten.',
};

/** What may stand between letters (areSearchWords) is left; all else only parts the words. */
const separators = /[^\p{L}\p{M}\p{N}'’&./-]+/gu;
const outerMarks = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** Reads what a visitor typed as a synonym's word is read, so that one can be made of it. */
export function readWords(typed: string): ReadWords {
  const words = plainWords(plainWords(typed).replace(separators, ' ')).replace(outerMarks, '');
  // Also as it would be kept: without the commas, a number shows.
  if (looksPersonal(typed) || looksPersonal(words)) return { problem: problems.personal };
  if (words === '') return { problem: problems.missing };
  if (words.length > longestWords) return { problem: problems.long };
  return areSearchWords(words) ? { words } : { problem: problems.missing };
}
