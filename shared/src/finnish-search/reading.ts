import type { Word } from './word.js';

/** A part of a compound: as it is written there, its base form, and the root of that. */
export type Part = { text: string; lemma: string; root: string };

/** One way to understand a form of a word: `parts`, the head last, only when it is a compound. */
export type Reading = { word: Word; parts: Part[] };
