import { z } from 'zod';
import { addressSchema } from '../contact/address.ts';
import { accessibilitySchema } from '../content/accessibility.ts';
import { imageSchema } from '../media/image.ts';
import { blocksSchema } from '../text/blocks.ts';

export const operatingStatuses = ['active', 'paused', 'ended'] as const;
export const socialServices = [
  'facebook',
  'instagram',
  'youtube',
  'tiktok',
  'x',
  'linkedin',
  'other',
] as const;

/** Longest texts in characters; the CMS's content type holds the same limits. */
export const organisationLimits = { name: 120, summary: 300, howToJoin: 600 } as const;

/** A person who has agreed to be shown; the read API leaves out everybody else. */
export const contactPersonSchema = z.object({
  name: z.string().min(1),
  role: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
});

/** A published organisation as the public site knows it; relations by slug or code. */
export const organisationSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1).max(organisationLimits.name),
  alternativeNames: z.array(z.string().min(1)),
  businessId: z.string().optional(),
  registerNumber: z.string().optional(),
  summary: z.string().min(1).max(organisationLimits.summary),
  description: blocksSchema,
  logo: imageSchema.optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  website: z.string().optional(),
  socialLinks: z.array(z.object({ service: z.enum(socialServices), url: z.string() })),
  address: addressSchema.optional(),
  contactPersons: z.array(contactPersonSchema),
  homeMunicipality: z.string().optional(),
  areas: z.array(z.string()),
  themes: z.array(z.string()),
  targetGroups: z.array(z.string()),
  languages: z.array(z.string()),
  accessibility: accessibilitySchema.optional(),
  howToJoin: z.string().max(organisationLimits.howToJoin).optional(),
  operatingStatus: z.enum(operatingStatuses),
  /** ISO 8601 date. */
  lastVerified: z.iso.date().optional(),
  updatedAt: z.iso.datetime(),
});

export type Organisation = z.infer<typeof organisationSchema>;
export type ContactPerson = z.infer<typeof contactPersonSchema>;
export type OperatingStatus = (typeof operatingStatuses)[number];
export type SocialService = (typeof socialServices)[number];
