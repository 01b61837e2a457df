import { z } from 'zod';

const statusSchema = z.object({
  release: z.object({ revision: z.number() }).optional(),
  searchRevision: z.number().optional(),
  lastFailure: z.object({ at: z.coerce.date(), kind: z.string(), reason: z.string() }).optional(),
  failuresInRow: z.number(),
});

/** The publisher's status, as far as faults need it. */
export async function readStatus(publisher: string): Promise<z.infer<typeof statusSchema>> {
  const response = await fetch(`${publisher}/status.json`);
  return statusSchema.parse(await response.json());
}
