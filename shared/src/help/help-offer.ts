import { z } from 'zod';

/** How one gets the help: by phone, on the web, to the door, or at a place. */
export const helpAccessWays = ['phone', 'online', 'at_the_door', 'on_site'] as const;

/** Longest texts in characters; the CMS's content type holds the same limits. */
export const helpOfferLimits = {
  title: 120,
  description: 600,
  forWhom: 200,
  hours: 200,
  groupName: 120,
} as const;

export const helpPhoneSchema = z.object({
  number: z.string().min(1),
  hours: z.string().optional(),
});

/** Help that an organisation, or a group that is not in the directory, gives or looks for. */
export const helpOfferSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  title: z.string().min(1).max(helpOfferLimits.title),
  /** `documentId` of its section. */
  helpSection: z.string().min(1),
  /** Slugs of its kinds of help, at least one. */
  kinds: z.array(z.string()).min(1),
  description: z.string().max(helpOfferLimits.description).optional(),
  targetGroups: z.array(z.string()),
  forWhom: z.string().max(helpOfferLimits.forWhom).optional(),
  /** Slugs of the areas it reaches, at least one. */
  areas: z.array(z.string()).min(1),
  /** When: "arkisin klo 9–15". */
  hours: z.string().max(helpOfferLimits.hours).optional(),
  access: z.array(z.enum(helpAccessWays)),
  phones: z.array(helpPhoneSchema),
  email: z.string().optional(),
  website: z.string().optional(),
  languages: z.array(z.string()),
  /** Slug of an organisation of the directory; else `groupName` says who. */
  organisation: z.string().optional(),
  groupName: z.string().max(helpOfferLimits.groupName).optional(),
  /** ISO 8601 date, its last day. */
  validThrough: z.iso.date().optional(),
  /** When somebody last said whether it goes on. */
  confirmedAt: z.iso.datetime(),
  isPaused: z.boolean(),
  updatedAt: z.iso.datetime(),
});

export type HelpOffer = z.infer<typeof helpOfferSchema>;
export type HelpAccess = (typeof helpAccessWays)[number];
export type HelpPhone = z.infer<typeof helpPhoneSchema>;
