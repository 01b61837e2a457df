import { helpSectionStates } from '@civil-society/shared/help/help-section';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpSectionUid } from '../content-type-uids';

const sectionSchema = z.object({
  documentId: z.string(),
  slug: z.string(),
  name: z.string(),
  state: z.enum(helpSectionStates),
});

export type PublicSection = z.infer<typeof sectionSchema>;

/** The published section of a slug; undefined where the public does not know of any. */
export async function publicSection(
  strapi: Core.Strapi,
  slug: string,
): Promise<PublicSection | undefined> {
  const row: unknown = await strapi.db.query(helpSectionUid).findOne({
    where: { slug, publishedAt: { $notNull: true }, state: { $ne: 'in_preparation' } },
  });
  return row ? sectionSchema.parse(row) : undefined;
}
