import { z } from 'zod';
import { blocksSchema } from '../text/blocks.ts';

/** How an organisation can act in the crisis. */
export const actingCapacities = ['normal', 'changed', 'paused'] as const;
/** A count smaller than this could tell of a single answerer, so it is never published. */
export const smallestPublishedCount = 5;

/** A number of answers, or null when it is too small to publish. */
const publishedCount = z.number().int().min(0).nullable();

const capacityCountsSchema = z.object({
  normal: publishedCount,
  changed: publishedCount,
  paused: publishedCount,
  total: publishedCount,
});

/** What a round's answers amount to; only this is published, never the answers themselves. */
export const situationFiguresSchema = z.object({
  /** How many organisations answered. */
  answers: z.number().int().min(0),
  capacity: capacityCountsSchema,
  /** By area's slug; those that no answer is from are left out. */
  byArea: z.array(capacityCountsSchema.extend({ area: z.string().min(1) })),
  /**
   * By kind of help in the survey's own words, the commonest first. An answer counts in each kind that
   * it names, so kinds do not add up to all answers.
   */
  byKind: z.array(capacityCountsSchema.extend({ kind: z.string().min(1) })),
});

/** One survey of organisations in a help section, published as figures. */
export const situationRoundSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1).max(120),
  /** `documentId` of its section. */
  helpSection: z.string().min(1),
  /** ISO 8601 dates between which it was answered. */
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  introduction: blocksSchema,
  figures: situationFiguresSchema,
  /** Needs in the answerers' own words, each read by a person before it was let out. */
  needs: z.array(z.string().min(1)),
  updatedAt: z.iso.datetime(),
});

export type SituationRound = z.infer<typeof situationRoundSchema>;
export type SituationFigures = z.infer<typeof situationFiguresSchema>;
export type CapacityCounts = z.infer<typeof capacityCountsSchema>;
export type ActingCapacity = (typeof actingCapacities)[number];
