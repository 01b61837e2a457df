import { foldDots } from './fold-dots.js';

const ILLATIVE_SLOTS: Record<string, string> = { a: '1', e: '2', i: '3', o: '4', u: '5', y: '6' };

/** A stem and the slots (endings.ts) that it fills. */
export type Stem = { stem: string; slots: string };

/**
 * The stems of a word: edit `W2du` takes two letters off the base form and adds `du`,
 * katu → kadu. One string of edits is a class of inflection, much as Kotus numbers 1–78.
 */
export function stemsOf(lemma: string, kind: string, edits: string): Stem[] {
  const slotsOf = new Map<string, string>([[lemma, 'N']]);
  const add = (stem: string, slot: string) => slotsOf.set(stem, (slotsOf.get(stem) ?? '') + slot);
  for (const edit of edits ? edits.split(' ') : []) {
    const slot = edit.charAt(0);
    const stem = lemma.slice(0, lemma.length - Number(edit.charAt(1))) + edit.slice(2);
    add(stem, slot);
    if (slot === 'W' && /[ad]/.test(kind)) addCompared(stem, add);
    if (slot === 'P' && kind === 'a') add(stem, 'D');
    if (slot === 'S') add(stem, ILLATIVE_SLOTS[foldDots(stem.slice(-1))] ?? '');
    if (slot === 'C' && lemma.endsWith('nen')) add(stem, 'B');
    if (slot === 'S' && stem.endsWith('i')) add(stem, 'I');
  }
  if (kind === 'v') add(lemma.slice(0, -1), 'f');
  return [...slotsOf].map(([stem, slots]) => ({ stem, slots }));
}

/** vanha, vanhempi: a two-syllable word in -a compares from -e (VISK § 300). */
function addCompared(stem: string, add: (stem: string, slot: string) => void): void {
  add(stem, 'A');
  if (/^[^aeiouyäö]*[aeiouyäö]{1,2}[^aeiouyäö]+[aä]$/.test(stem)) add(`${stem.slice(0, -1)}e`, 'A');
}
