import { z } from 'zod';
import { blocksSchema } from '../text/blocks.ts';

/**
 * The life of a help section: made ready out of sight, open, open without a banner once the worst
 * is over, and kept to be read when it has ended.
 */
export const helpSectionStates = ['in_preparation', 'open', 'quiet', 'archived'] as const;
/** Its own colour within the design; `tokens.css` holds what each looks like. */
export const helpSectionColours = ['amber', 'red', 'blue', 'violet'] as const;

/** Longest texts in characters, and how many days a confirmation may hold. */
export const helpSectionLimits = {
  name: 60,
  lead: 300,
  bannerText: 140,
  confirmationDays: { least: 1, most: 90, usual: 14 },
} as const;

/** A partner by name and link; no emblem, since some are protected by law (Act 947/1979). */
export const helpPartnerSchema = z.object({
  name: z.string().min(1),
  website: z.string().optional(),
});

/** Where to turn first: a number or a link, or both ("Hätänumero", 112). */
export const emergencyContactSchema = z.object({
  label: z.string().min(1),
  phone: z.string().optional(),
  website: z.string().optional(),
  note: z.string().optional(),
});

/** A section of the site that opens in a crisis; the public never gets one in preparation. */
export const helpSectionSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1).max(helpSectionLimits.name),
  state: z.enum(helpSectionStates).exclude(['in_preparation']),
  lead: z.string().min(1).max(helpSectionLimits.lead),
  /** What the banner of every page says; the name stands there without it. */
  bannerText: z.string().max(helpSectionLimits.bannerText).optional(),
  introduction: blocksSchema,
  partners: z.array(helpPartnerSchema),
  emergencyContacts: z.array(emergencyContactSchema),
  /** Areas it is for, by slug; none means the whole region. */
  areas: z.array(z.string()),
  colour: z.enum(helpSectionColours),
  /** ISO 8601 dates. */
  opensOn: z.iso.date().optional(),
  closesOn: z.iso.date().optional(),
  /** How many days an offer is shown after it was last confirmed. */
  confirmationDays: z
    .number()
    .int()
    .min(helpSectionLimits.confirmationDays.least)
    .max(helpSectionLimits.confirmationDays.most),
  updatedAt: z.iso.datetime(),
});

export type HelpSection = z.infer<typeof helpSectionSchema>;
export type HelpSectionState = (typeof helpSectionStates)[number];
export type HelpSectionColour = (typeof helpSectionColours)[number];
export type EmergencyContact = z.infer<typeof emergencyContactSchema>;
