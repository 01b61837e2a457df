import { z } from 'zod';
import type { Mortal } from './mortal.ts';

const statusSchema = z.object({
  release: z.object({ revision: z.number() }).optional(),
  searchRevision: z.number().optional(),
  lastFailure: z.object({ at: z.coerce.date(), kind: z.string(), reason: z.string() }).optional(),
  failuresInRow: z.number(),
});

export type Status = z.infer<typeof statusSchema>;

/** The publisher's status, as far as faults need it; asked again when it is killed meanwhile. */
export async function readStatus(url: string, publisher: Mortal): Promise<Status> {
  for (;;) {
    await publisher.alive();
    const begun = Date.now();
    try {
      const response = await fetch(`${url}/status.json`);
      return statusSchema.parse(await response.json());
    } catch (error) {
      if (!publisher.wasDown(begun)) throw error;
    }
  }
}
