import { region } from '@civil-society/shared/region/region';
import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { helpSectionUid, situationRoundUid } from '../content-type-uids';
import type { SurveyPlaces } from './survey-answers';

const sectionsSchema = z.array(z.object({ documentId: z.string(), name: z.string() }));
const roundsSchema = z.array(
  z.object({
    documentId: z.string(),
    name: z.string(),
    startsOn: z.string().nullable(),
    endsOn: z.string().nullable(),
    helpSection: z.object({ documentId: z.string() }).nullable(),
  }),
);

/** Sections with their rounds, and the municipalities that a place can be said to be. */
export async function surveyPlaces({ strapi }: AdminRequest): Promise<SurveyPlaces> {
  const sections = sectionsSchema.parse(
    await strapi.documents(helpSectionUid).findMany({ sort: 'name', limit: 100 }),
  );
  const rounds = roundsSchema.parse(
    await strapi
      .documents(situationRoundUid)
      .findMany({ populate: { helpSection: true }, sort: 'endsOn:desc', limit: 500 }),
  );
  const published = new Set(
    z
      .array(z.object({ documentId: z.string() }))
      .parse(
        await strapi
          .documents(situationRoundUid)
          .findMany({ status: 'published', fields: ['id'], limit: 500 }),
      )
      .map(({ documentId }) => documentId),
  );
  return {
    sections: sections.map(({ documentId, name }) => ({
      documentId,
      name,
      rounds: rounds
        .filter(({ helpSection }) => helpSection?.documentId === documentId)
        .map((round) => ({
          documentId: round.documentId,
          name: round.name,
          startsOn: round.startsOn ?? '',
          endsOn: round.endsOn ?? '',
          isPublished: published.has(round.documentId),
        })),
    })),
    areas: region.areas
      .filter(({ kind }) => kind === 'municipality')
      .map(({ slug, name }) => ({ slug, name })),
  };
}
