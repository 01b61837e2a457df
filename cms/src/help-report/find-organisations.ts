import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { organisationUid } from '../content-type-uids';

const mostFound = 10;

const organisationSchema = z.object({
  documentId: z.string(),
  slug: z.string(),
  name: z.string(),
  homeMunicipality: z.object({ name: z.string() }).nullish(),
});

/** What the public knows of an organisation anyway. */
export type FoundOrganisation = z.infer<typeof organisationSchema>;

const published = { publishedAt: { $notNull: true } };
const populate = { homeMunicipality: { select: ['id', 'name'] } };

/** Published organisations whose name has every word that was typed, by name, ten at most. */
export async function findOrganisations(
  strapi: Core.Strapi,
  typed: string,
): Promise<FoundOrganisation[]> {
  const words = typed.split(/\s+/).filter((word) => word.length > 1);
  if (words.join('').length < 3) return [];
  const rows = await strapi.db.query(organisationUid).findMany({
    where: {
      ...published,
      $and: words.slice(0, 6).map(nameHas),
    },
    populate,
    orderBy: { name: 'asc' },
    limit: mostFound,
  });
  return z.array(organisationSchema).parse(rows);
}

/** SQLite knows no capital Ä, so a word is looked for as people write it. */
function nameHas(word: string) {
  const small = word.toLocaleLowerCase('fi');
  const capital = small.charAt(0).toLocaleUpperCase('fi') + small.slice(1);
  const forms = new Set([word, small, capital]);
  return { $or: [...forms].map((form) => ({ name: { $containsi: form } })) };
}

/** The published organisation of a slug. */
export async function organisationOfSlug(
  strapi: Core.Strapi,
  slug: string,
): Promise<FoundOrganisation | undefined> {
  if (slug === '') return undefined;
  const where = { ...published, slug };
  const row: unknown = await strapi.db.query(organisationUid).findOne({ where, populate });
  return row ? organisationSchema.parse(row) : undefined;
}
