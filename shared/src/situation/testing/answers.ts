import type { ActingCapacity } from '../situation-round.ts';
import type { SurveyAnswer } from '../survey-answer.ts';

/** So many answers that are alike. */
export function answers(
  count: number,
  area: string,
  capacity: ActingCapacity,
  kinds: string[] = [],
): SurveyAnswer[] {
  return Array.from({ length: count }, () => ({ area, capacity, kinds }));
}
