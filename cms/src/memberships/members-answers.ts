import { z } from 'zod';

/** An editor of an organisation, as `GET …/members` tells. */
export const memberSchema = z.object({
  userId: z.number(),
  name: z.string(),
  /** Only for the lead and the coordinator, and one's own. */
  email: z.string().nullable(),
  isLead: z.boolean(),
  isSelf: z.boolean(),
  /** Whether they can log in: the administrator may have closed the account. */
  isActive: z.boolean(),
  /** `2026-11-24`, for the lead and the coordinator; null where they have not logged in or one may not know. */
  lastLoginOn: z.string().nullable(),
});

/** An invitation that waits for an answer or has expired without one. */
export const pendingInvitationSchema = z.object({
  documentId: z.string(),
  /** Only for the lead and the coordinator. */
  email: z.string().nullable(),
  isLead: z.boolean(),
  /** ISO 8601. */
  sentAt: z.string(),
  expiresAt: z.string(),
  isExpired: z.boolean(),
});

/** `GET /civil-society/organisations/:documentId/members` */
export const membersAnswerSchema = z.object({
  /** Invites, sends again and withdraws: the coordinator. */
  mayInvite: z.boolean(),
  /** Passes leadership on and removes others: the lead and the coordinator. */
  mayManage: z.boolean(),
  members: z.array(memberSchema),
  invitations: z.array(pendingInvitationSchema),
});

/** `GET /civil-society/organisations-without-editor`, by name */
export const organisationsWithoutEditorSchema = z.object({
  organisations: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      /** ISO 8601; null where there has never been an editor. */
      since: z.string().nullable(),
      hasPendingInvitation: z.boolean(),
    }),
  ),
});

export type Member = z.infer<typeof memberSchema>;
export type PendingInvitation = z.infer<typeof pendingInvitationSchema>;
export type MembersAnswer = z.infer<typeof membersAnswerSchema>;
export type OrganisationsWithoutEditor = z.infer<typeof organisationsWithoutEditorSchema>;
