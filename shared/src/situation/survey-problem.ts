import { z } from 'zod';

/**
 * What a problem of a survey's file does: nothing can be made of the file; the row is left out of
 * the figures; or everything counts, but a person should know.
 */
export const surveyProblemEffects = ['stops', 'leaves_out', 'tells'] as const;

/** A problem by row and column, in Finnish, with what mends it. */
export const surveyProblemSchema = z.object({
  effect: z.enum(surveyProblemEffects),
  /** As a spreadsheet numbers its rows, from 1. */
  row: z.number().int().optional(),
  /** Such as "C (Kunta)". */
  column: z.string().optional(),
  message: z.string(),
});

export type SurveyProblem = z.infer<typeof surveyProblemSchema>;
