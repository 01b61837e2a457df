import { helpSectionStates } from '@civil-society/shared/help/help-section';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { helpSectionUid, organisationUid } from '../content-type-uids';

const versionSchema = z.object({ documentId: z.string(), publishedAt: z.unknown() });
const organisationSchema = versionSchema.extend({
  name: z.string().nullish(),
  email: z.string().nullish(),
});
const sectionSchema = versionSchema.extend({
  name: z.string().nullish(),
  state: z.enum(helpSectionStates),
  confirmationDays: z.number(),
});

export type LinkedOrganisation = { documentId: string; name: string; email: string | null };
export type LinkedSection = {
  documentId: string;
  name: string;
  state: z.infer<typeof sectionSchema>['state'];
  confirmationDays: number;
};

/**
 * The organisations of offers by documentId, as published or else as drafts. By key, for an
 * offer's relation forgets what was taken back in the meantime (help/keep-keys.ts).
 */
export async function linkedOrganisations(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<Map<string, LinkedOrganisation>> {
  const rows = await versions(strapi, organisationUid, keys, organisationSchema);
  return new Map(
    [...rows].map(([documentId, { name, email }]) => [
      documentId,
      { documentId, name: name ?? 'Nimetön', email: email || null },
    ]),
  );
}

/** The sections of offers by documentId; one that is not published is in preparation. */
export async function linkedSections(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<Map<string, LinkedSection>> {
  const rows = await versions(strapi, helpSectionUid, keys, sectionSchema);
  return new Map(
    [...rows].map(([documentId, { name, state, confirmationDays, publishedAt }]) => [
      documentId,
      {
        documentId,
        name: name ?? 'Nimetön',
        state: publishedAt === null ? 'in_preparation' : state,
        confirmationDays,
      },
    ]),
  );
}

async function versions<Row extends z.infer<typeof versionSchema>>(
  strapi: Core.Strapi,
  uid: typeof organisationUid | typeof helpSectionUid,
  keys: readonly string[],
  schema: z.ZodType<Row>,
): Promise<Map<string, Row>> {
  const where = { documentId: { $in: [...new Set(keys)] } };
  const rows = z.array(schema).parse(await strapi.db.query(uid).findMany({ where }));
  // The published version last: it stays in the map.
  const inOrder = rows.toSorted(
    (one, other) => Number(one.publishedAt !== null) - Number(other.publishedAt !== null),
  );
  return new Map(inOrder.map((row) => [row.documentId, row]));
}
