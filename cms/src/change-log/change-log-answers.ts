import { z } from 'zod';

/** What can happen to content; the names of the Document Service first, then those of our features. */
export const changeActions = [
  'create',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
  'clone',
  'sentForReview',
  'reviewWithdrawn',
  'approved',
  'returned',
  'hidden',
  'invited',
  'invitationWithdrawn',
  'joined',
  'memberRemoved',
  'leadershipPassed',
  'mailGivenUp',
] as const;

export type ChangeAction = (typeof changeActions)[number];

const loggedChangeSchema = z.object({
  id: z.number(),
  contentType: z.string(),
  documentId: z.string(),
  title: z.string().nullable(),
  action: z.enum(changeActions),
  /** Names of the attributes that were changed, never their values. */
  fields: z.array(z.string()),
  editorName: z.string(),
  at: z.iso.datetime(),
});

export type LoggedChange = z.infer<typeof loggedChangeSchema>;

/** Answer of `GET /civil-society/changes…`: the newest first. */
export const changesAnswerSchema = z.object({
  changes: z.array(loggedChangeSchema),
  /** Whether there are older ones. */
  hasMore: z.boolean(),
});

export type ChangesAnswer = z.infer<typeof changesAnswerSchema>;
