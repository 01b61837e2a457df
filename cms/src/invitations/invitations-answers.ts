import { z } from 'zod';

/** `POST /civil-society/organisations/:documentId/invitations` */
export const invitationOutcomeSchema = z.object({
  /** `joined`: had an account and is an editor at once; `invited`: was sent a link. */
  outcome: z.enum(['invited', 'joined']),
});

export type InvitationOutcome = z.infer<typeof invitationOutcomeSchema>;
