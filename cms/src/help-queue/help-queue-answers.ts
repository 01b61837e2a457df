import { z } from 'zod';

/** What somebody reported on the public form, as a draft that waits for the coordinator. */
export const queuedReportSchema = z.object({
  /** Of the report, for publishing and rejecting it. */
  id: z.string(),
  /** documentId of the draft help-offer: correct it in its form. */
  offer: z.string(),
  /** The draft's title as it is now. */
  title: z.string(),
  helpSection: z.object({ documentId: z.string(), name: z.string() }),
  /** The organisation of the directory, or the group's name in its own words. */
  sender: z.string(),
  isInDirectory: z.boolean(),
  /** Who reported it; never shown to the public. */
  contactName: z.string(),
  contactEmail: z.string(),
  /** When the mail's link was followed. */
  arrivedAt: z.iso.datetime(),
  /** Names of its kinds of help and areas, as they are in the draft now. */
  kinds: z.array(z.string()),
  areas: z.array(z.string()),
  /** What keeps the draft from being published, in Finnish; empty when nothing does. */
  problems: z.array(z.string()),
});
export type QueuedReport = z.infer<typeof queuedReportSchema>;

/** A fact that a proposal changes, in Finnish words; null where there was or will be nothing. */
export const factChangeSchema = z.object({
  field: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FactChange = z.infer<typeof factChangeSchema>;

/** A change of a published offer that its organisation asked for by the mail's link. */
export const queuedProposalSchema = z.object({
  /** Of the proposal, for approving and rejecting it. */
  id: z.string(),
  /** documentId of the help-offer. */
  offer: z.string(),
  title: z.string(),
  helpSection: z.object({ documentId: z.string(), name: z.string() }),
  sender: z.string(),
  sentAt: z.iso.datetime(),
  /** From what is published now to what is proposed. */
  changes: z.array(factChangeSchema),
  /**
   * Whether the offer's draft has changes of somebody's that are not published: approving would
   * publish them unseen, so it is refused until they are published or discarded.
   */
  hasUnpublishedChanges: z.boolean(),
});
export type QueuedProposal = z.infer<typeof queuedProposalSchema>;

/**
 * Answer of `GET /civil-society/help-queue`, each list the oldest first; `?section=<documentId>`
 * limits it to one section. What is done with an item:
 *
 * - `POST /civil-society/help-queue/reports/:id/publish`: publishes the draft as it is stored
 * - `POST /civil-society/help-queue/reports/:id/reject` `{ reason }`: mails the reporter, deletes
 *   the draft
 * - `POST /civil-society/help-queue/proposals/:id/approve`: writes it and publishes at once
 * - `POST /civil-society/help-queue/proposals/:id/reject` `{ reason }`: mails the organisation
 *
 * Each answers `{ done: true }`, or 409 with a Finnish sentence where somebody was quicker. A
 * report also leaves the queue when its draft is published or deleted in the form.
 */
export const helpQueueSchema = z.object({
  reports: z.array(queuedReportSchema),
  proposals: z.array(queuedProposalSchema),
});
export type HelpQueue = z.infer<typeof helpQueueSchema>;

/** Answer of what is done with an item. */
export const queueDecisionSchema = z.object({ done: z.literal(true) });
export type QueueDecision = z.infer<typeof queueDecisionSchema>;
