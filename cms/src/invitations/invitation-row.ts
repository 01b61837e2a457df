import { z } from 'zod';

export const invitationRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  email: z.string(),
  ownerKey: z.string(),
  isLead: z.boolean(),
  state: z.enum(['pending', 'accepted', 'withdrawn', 'expired']),
  sentAt: z.coerce.date(),
  expiresAt: z.coerce.date(),
});

/** An invitation as it is stored. */
export type InvitationRow = z.infer<typeof invitationRowSchema>;
