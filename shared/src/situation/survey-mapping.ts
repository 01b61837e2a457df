import { z } from 'zod';
import { actingCapacities } from './situation-round.ts';

/** What a column of a survey tells. Kinds of help are in one column of choices, or in one each. */
export const columnRoles = [
  'unused',
  'area',
  'capacity',
  'kinds',
  'kind',
  'need',
  'organisation',
  'answered_on',
] as const;

/** A survey has at most one column of each of these. */
export const singleRoles = ['area', 'capacity', 'organisation', 'answered_on'] as const;
/** Without these there are no figures. */
export const neededRoles = ['area', 'capacity'] as const;

/** Says of an answer's words that they are to be left out. */
export const leftOut = 'left_out';

/**
 * How a survey's columns and words are read. Columns are known by their headers, so that it fits
 * the next round, too; there words that are new are guessed.
 */
export const surveyMappingSchema = z.object({
  columns: z.array(z.object({ header: z.string().max(1000), role: z.enum(columnRoles) })).max(200),
  /** Words in which the capacity was answered. */
  capacityWords: z
    .array(
      z.object({ word: z.string().max(1000), capacity: z.enum([...actingCapacities, leftOut]) }),
    )
    .max(200),
  /** Places that the rules do not know, with an area's slug or `leftOut`. */
  areaWords: z.array(z.object({ word: z.string().max(1000), area: z.string().max(100) })).max(500),
});

export type SurveyMapping = z.infer<typeof surveyMappingSchema>;
export type ColumnRole = (typeof columnRoles)[number];
