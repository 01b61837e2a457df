import { fieldWeights } from '../../../search/term-fields.ts';

/** How much the fields besides the best one count. */
const othersWeight = 0.25;

/** How much a page is about a word, by where it has it. */
export function fieldScore(fields: readonly string[]): number {
  const weights = fields.map((field) => fieldWeights.get(field) ?? 0);
  const best = Math.max(0, ...weights);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return best + (sum - best) * othersWeight;
}
