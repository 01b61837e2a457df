import { z } from 'zod';

/** A mail as the mailbox keeps and lists it. */
export const keptMailSchema = z.object({
  /** Sorts by the order of arrival. */
  id: z.string().regex(/^\d{15}-[0-9a-f]{8}$/),
  receivedAt: z.iso.datetime(),
  to: z.string(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});

export type KeptMail = z.infer<typeof keptMailSchema>;
