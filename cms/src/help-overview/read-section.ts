import { helpSectionStates } from '@civil-society/shared/help/help-section';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpSectionUid } from '../content-type-uids';

const rowSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  slug: z.string().nullable(),
  state: z.enum(helpSectionStates),
  lead: z.string().nullable(),
  bannerText: z.string().nullable(),
  opensOn: z.string().nullable(),
  closesOn: z.string().nullable(),
  confirmationDays: z.number(),
  publishedAt: z.coerce.date().nullable(),
  updatedAt: z.coerce.date(),
  emergencyContacts: z
    .array(
      z.object({ label: z.string(), phone: z.string().nullable(), website: z.string().nullable() }),
    )
    .nullish(),
});

export type SectionRow = z.infer<typeof rowSchema>;

/** A section's draft, and its published version where it has one. */
export type SectionVersions = { draft: SectionRow; published: SectionRow | undefined };

/**
 * Reads both versions of a section.
 * @throws NotFoundError where there is no such section
 */
export async function readSection(
  strapi: Core.Strapi,
  documentId: string,
): Promise<SectionVersions> {
  const rows = await strapi.db
    .query(helpSectionUid)
    .findMany({ where: { documentId }, populate: { emergencyContacts: true } });
  const versions = z.array(rowSchema).parse(rows);
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  if (draft === undefined) throw new errors.NotFoundError('Apuosiota ei löydy.');
  return { draft, published: versions.find(({ publishedAt }) => publishedAt !== null) };
}

const order = ['open', 'quiet', 'in_preparation', 'archived'] as const;

/** Every section by its draft: the open ones first, then by name. */
export async function listSections(
  strapi: Core.Strapi,
): Promise<(SectionRow & { isPublished: boolean })[]> {
  const rows = z.array(rowSchema).parse(await strapi.db.query(helpSectionUid).findMany({}));
  const published = new Set(
    rows.filter(({ publishedAt }) => publishedAt !== null).map(({ documentId }) => documentId),
  );
  return rows
    .filter(({ publishedAt }) => publishedAt === null)
    .map((row) => ({ ...row, isPublished: published.has(row.documentId) }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) || a.name.localeCompare(b.name, 'fi'),
    );
}
