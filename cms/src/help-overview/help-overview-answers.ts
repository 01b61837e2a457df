import { helpSectionStates } from '@civil-society/shared/help/help-section';
import { z } from 'zod';

const stateSchema = z.enum(helpSectionStates);

/** Answer of `GET /civil-society/help-sections`: the open ones first, then by name. */
export const helpSectionsSchema = z.object({
  sections: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      state: stateSchema,
      isPublished: z.boolean(),
    }),
  ),
});

const listedOfferSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  /** Who gives the help. */
  provider: z.string(),
  /** ISO 8601 moment after which it is, or has been, no longer shown. */
  shownUntil: z.string(),
});

const previewSchema = z.object({
  name: z.string(),
  lead: z.string(),
  bannerText: z.string().nullable(),
  emergencyContacts: z.array(
    z.object({ label: z.string(), phone: z.string().nullable(), website: z.string().nullable() }),
  ),
});

/** Answer of `GET /civil-society/help-sections/:documentId`. */
export const helpOverviewSchema = z.object({
  documentId: z.string(),
  state: stateSchema,
  /** When the draft was last saved; what is published later must be what was seen (ISO 8601). */
  version: z.string(),
  /** Where the section may go from here. */
  nextStates: z.array(stateSchema),
  /** The draft has something that is not on the site; a change of state publishes it too. */
  hasChanges: z.boolean(),
  publicUrl: z.string().optional(),
  /** What the public sees once the section's draft is published. */
  preview: previewSchema,
  counts: z.object({
    /** Offers that the public sees while the section is open. */
    shown: z.number(),
    paused: z.number(),
    /** Published, but not confirmed lately enough or past their own last day. */
    silent: z.number(),
    /** Written but never published. */
    drafts: z.number(),
    news: z.number(),
  }),
  /** Shown now, but not after a week unless confirmed; the first to go first. */
  expiring: z.array(listedOfferSchema),
  /** Hidden because nobody confirmed them; the latest first. */
  silent: z.array(listedOfferSchema),
  /** Drafts that were never published, the oldest first. */
  drafts: z.array(listedOfferSchema.omit({ shownUntil: true })),
  coverage: z.object({
    kinds: z.array(z.object({ slug: z.string(), name: z.string() })),
    municipalities: z.array(
      z.object({ slug: z.string(), name: z.string(), counts: z.array(z.number()) }),
    ),
  }),
});

/** Answer of `POST /civil-society/help-sections/:documentId/state`. */
export const changedStateSchema = z.object({ state: stateSchema });

export type HelpSections = z.infer<typeof helpSectionsSchema>;
export type HelpOverview = z.infer<typeof helpOverviewSchema>;
export type ListedOffer = z.infer<typeof listedOfferSchema>;
