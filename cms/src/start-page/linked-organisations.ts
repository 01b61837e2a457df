import { z } from 'zod';
import type { CoordinatorPage } from './start-page-answers';

const shown = 5;
const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    name: z.string().nullable(),
    lastVerified: z.string().nullish(),
  }),
);

/** How many organisations there are in `rows`, as the database gave them, and the first of them. */
export function linkedOrganisations(rows: unknown): CoordinatorPage['withoutEditor'] {
  const organisations = rowsSchema.parse(rows);
  return {
    count: organisations.length,
    first: organisations.slice(0, shown).map(({ documentId, name, lastVerified }) => ({
      documentId,
      name: name ?? '',
      lastVerified: lastVerified ?? undefined,
    })),
  };
}
