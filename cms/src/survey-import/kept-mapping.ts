import {
  surveyMappingSchema,
  type SurveyMapping,
} from '@civil-society/shared/situation/survey-mapping';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { helpSectionUid } from '../content-type-uids';

const rowSchema = z.object({ surveyMapping: z.unknown() });

/**
 * How the section's last survey was read; undefined before the first.
 * @throws NotFoundError (404) when there is no such section
 */
export async function keptMapping(
  strapi: Core.Strapi,
  documentId: string,
): Promise<SurveyMapping | undefined> {
  const row: unknown = await strapi.db
    .query(helpSectionUid)
    .findOne({ where: { documentId, publishedAt: null } });
  if (row === null)
    throw new errors.NotFoundError(
      'Apuosiota ei löydy. Se on ehkä poistettu. Lataa sivu uudelleen.',
    );
  return surveyMappingSchema.safeParse(rowSchema.parse(row).surveyMapping).data;
}

/**
 * Keeps how a survey was read for the section's next one. Both of its versions stay as they are
 * otherwise, and nothing of it is published.
 */
export async function keepMapping(
  strapi: Core.Strapi,
  documentId: string,
  mapping: SurveyMapping,
): Promise<void> {
  // The query builder, for db.query would set updatedAt, by which Strapi sees unpublished changes.
  await strapi.db
    .queryBuilder(helpSectionUid)
    .where({ documentId })
    .update({ surveyMapping: JSON.stringify(mapping) })
    .execute();
}
