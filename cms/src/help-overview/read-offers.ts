import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpOfferUid } from '../content-type-uids';

const named = z.object({ slug: z.string().nullable() });
const moment = z.coerce.date().nullable();
const rowSchema = z.object({
  documentId: z.string(),
  title: z.string().nullable(),
  groupName: z.string().nullable(),
  validThrough: z.string().nullable(),
  confirmedAt: moment,
  isPaused: z.boolean().nullable(),
  publishedAt: moment,
  createdAt: z.coerce.date(),
  organisation: z.object({ name: z.string().nullable() }).nullish(),
  areas: z.array(named).transform(slugs),
  kinds: z.array(named).transform(slugs),
});

export type OfferRow = z.infer<typeof rowSchema>;

/** The drafts and the published versions of a section's offers, in one query each. */
export async function readOffers(
  strapi: Core.Strapi,
  sectionDocumentId: string,
): Promise<{ drafts: OfferRow[]; published: OfferRow[] }> {
  const offers = strapi.db.query(helpOfferUid);
  const populate = { organisation: { select: ['name'] }, areas: true, kinds: true };
  const ofSection = await offers.findMany({
    where: { helpSection: { documentId: sectionDocumentId }, publishedAt: null },
    populate,
    orderBy: { createdAt: 'asc' },
  });
  const drafts = z.array(rowSchema).parse(ofSection);
  const published = await offers.findMany({
    where: {
      documentId: { $in: drafts.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
    populate,
  });
  return { drafts, published: z.array(rowSchema).parse(published) };
}

function slugs(entries: { slug: string | null }[]): string[] {
  return entries.flatMap(({ slug }) => slug ?? []);
}
