import {
  actingCapacities,
  situationFiguresSchema,
} from '@civil-society/shared/situation/situation-round';
import {
  columnRoles,
  leftOut,
  surveyMappingSchema,
} from '@civil-society/shared/situation/survey-mapping';
import { surveyProblemSchema } from '@civil-society/shared/situation/survey-problem';
import { z } from 'zod';

/** Answer of `GET /civil-society/surveys`: where a survey can be brought to. */
export const surveyPlacesSchema = z.object({
  sections: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      /** Its rounds, the latest first: a draft of one can be made anew. */
      rounds: z.array(
        z.object({
          documentId: z.string(),
          name: z.string(),
          startsOn: z.string(),
          endsOn: z.string(),
          isPublished: z.boolean(),
        }),
      ),
    }),
  ),
  areas: z.array(z.object({ slug: z.string(), name: z.string() })),
});

const wordSchema = z.object({
  word: z.string(),
  /** In how many answers. */
  count: z.number(),
});

/** Answer of `POST /civil-society/surveys/preview`; nothing of it is stored. */
export const surveyPreviewSchema = z.object({
  /** Rows of answers in the file. */
  rows: z.number(),
  columns: z.array(
    z.object({
      header: z.string(),
      letter: z.string(),
      role: z.enum(columnRoles),
      /** Some different answers, shortened. */
      samples: z.array(z.string()),
    }),
  ),
  mapping: surveyMappingSchema,
  capacityWords: z.array(
    wordSchema.extend({ capacity: z.enum([...actingCapacities, leftOut]).optional() }),
  ),
  /** Places that the rules do not surely know; an area's slug, or `leftOut`. */
  areaWords: z.array(wordSchema.extend({ area: z.string().optional() })),
  /** As they would be published; absent while something stops it. */
  figures: situationFiguresSchema.optional(),
  needs: z.array(z.string()),
  /** The first of them. */
  problems: z.array(surveyProblemSchema),
  problemCount: z.number(),
  /** Whether a draft can be made. */
  canImport: z.boolean(),
});

/** Answer of `POST /civil-society/surveys/import`. */
export const importedSurveySchema = z.object({
  /** documentId of the draft. */
  round: z.string(),
  answers: z.number(),
  needs: z.number(),
});

export type SurveyPlaces = z.infer<typeof surveyPlacesSchema>;
export type SurveyPreview = z.infer<typeof surveyPreviewSchema>;
export type ImportedSurvey = z.infer<typeof importedSurveySchema>;
