import { z } from 'zod';
import type { AdminResponse } from './admin-client.ts';

const createdSchema = z.object({ data: z.object({ documentId: z.string() }) });

/** The documentId of an entry that a request has created; throws with the answer otherwise. */
export function createdId({ status, body }: AdminResponse): string {
  if (status >= 300) throw new Error(`Creating failed with ${status}: ${JSON.stringify(body)}`);
  return createdSchema.parse(body).data.documentId;
}
