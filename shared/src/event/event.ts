import { z } from 'zod';
import { addressSchema } from '../contact/address.ts';
import { accessibilitySchema } from '../content/accessibility.ts';
import { imageSchema } from '../media/image.ts';
import { blocksSchema } from '../text/blocks.ts';

export const eventKinds = [
  'event',
  'ongoing_activity',
  'course',
  'peer_group',
  'volunteering',
] as const;

/** schema.org EventStatusType: EventScheduled, EventCancelled, EventPostponed, EventMovedOnline. */
export const eventStatuses = ['scheduled', 'cancelled', 'postponed', 'moved_online'] as const;

/** Longest texts in characters; the CMS's content type holds the same limits. */
export const eventLimits = { title: 120, summary: 300, scheduleNote: 200, price: 120 } as const;

/** A published event or activity as the public site knows it; relations by slug or code. */
export const eventSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  title: z.string().min(1).max(eventLimits.title),
  kind: z.enum(eventKinds),
  summary: z.string().min(1).max(eventLimits.summary),
  description: blocksSchema,
  /** ISO 8601 instants; absent for an activity without fixed times. */
  startsAt: z.iso.datetime().optional(),
  endsAt: z.iso.datetime().optional(),
  allDay: z.boolean(),
  /** RFC 5545 RRULE value, read in Europe/Helsinki. */
  recurrenceRule: z.string().optional(),
  /** Local ISO 8601 dates on which an occurrence is left out (RFC 5545 EXDATE). */
  recurrenceExceptions: z.array(z.iso.date()),
  scheduleNote: z.string().max(eventLimits.scheduleNote).optional(),
  eventStatus: z.enum(eventStatuses),
  place: z.object({ name: z.string().min(1), address: addressSchema.optional() }).optional(),
  onlineUrl: z.string().optional(),
  /** Absent for what happens online only. */
  area: z.string().optional(),
  organiser: z.object({ slug: z.string().min(1), name: z.string().min(1) }),
  themes: z.array(z.string()),
  targetGroups: z.array(z.string()),
  languages: z.array(z.string()),
  isFree: z.boolean(),
  price: z.string().max(eventLimits.price).optional(),
  registration: z
    .object({
      required: z.boolean(),
      instructions: z.string().optional(),
      url: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      deadline: z.iso.date().optional(),
    })
    .optional(),
  accessibility: accessibilitySchema.optional(),
  image: imageSchema.optional(),
  updatedAt: z.iso.datetime(),
});

export type Event = z.infer<typeof eventSchema>;
export type EventKind = (typeof eventKinds)[number];
export type EventStatus = (typeof eventStatuses)[number];
