import { actingCapacities, type ActingCapacity, type CapacityCounts } from './situation-round.ts';

/** What is counted of an answer; it is stored nowhere. */
export type SurveyAnswer = {
  /** Slug of a municipality. */
  area: string;
  capacity: ActingCapacity;
  /** Kinds of help in the survey's own words. */
  kinds: readonly string[];
};

/** How many answers there are of each capacity, in their order. */
export function countCapacities(answers: readonly SurveyAnswer[]): number[] {
  return actingCapacities.map(
    (capacity) => answers.filter((answer) => answer.capacity === capacity).length,
  );
}

/** Counts in the capacities' order, by their names. */
export function byCapacity(counts: readonly (number | null)[]): Omit<CapacityCounts, 'total'> {
  const [normal = null, changed = null, paused = null] = counts;
  return { normal, changed, paused };
}
