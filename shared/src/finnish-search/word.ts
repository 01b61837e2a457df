/**
 * A word of the lexicon. Kinds: n noun, a adjective, v verb, p place, e name of a person,
 * x what only begins compounds, h what only ends them, d an ending that derives adjectives, o what ties
 * words together, q a number, u unknown to the lexicon.
 */
export type Word = {
  lemma: string;
  kind: string;
  /** How its stems differ from the base form (`stems-of.ts`): its class of inflection. */
  edits: string;
  /** What the words derived from one another share: of hoito, hoitaja and hoitaminen, hoitaa. */
  root: string;
  /** Where the parts of the base form end, when the lexicon knows it as a compound. */
  seams: readonly number[];
};
