import { z } from 'zod';

/** Where an entry is, for the person who writes it. */
export const entryStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft') }),
  z.object({ state: z.literal('waiting'), since: z.string() }),
  /** Sent back by the coordinator, with what to mend. */
  z.object({ state: z.literal('returned'), message: z.string() }),
  /** Taken off the site by the coordinator. */
  z.object({ state: z.literal('hidden'), reason: z.string() }),
  z.object({ state: z.literal('published'), hasChanges: z.boolean() }),
]);

/** What would make an organisation's page more useful, the most useful first. */
export const missingFacts = [
  'summary',
  'contact',
  'areas',
  'themes',
  'description',
  'howToJoin',
  'logo',
] as const;

const ownOrganisationSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  state: entryStateSchema,
  publicUrl: z.string().optional(),
  /** A local date; absent when never. */
  lastVerified: z.string().optional(),
  isVerificationOld: z.boolean(),
  missing: z.array(z.enum(missingFacts)),
});

const ownEventSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  organiser: z.string().optional(),
  /** In words, such as "ti 24.11.2026 klo 18" or "joka torstai klo 13". */
  when: z.string().optional(),
  /** Over, though it was never published. */
  isForgotten: z.boolean(),
  state: entryStateSchema,
  publicUrl: z.string().optional(),
});

/** Answer of `GET /civil-society/start-page` to a representative. */
const representativePageSchema = z.object({
  role: z.literal('representative'),
  organisations: z.array(ownOrganisationSchema),
  /** Upcoming and ongoing ones, the next first, and drafts that were forgotten. */
  events: z.array(ownEventSchema),
});

const linkedOrganisationSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  lastVerified: z.string().optional(),
});

/** How many there are, and the first of them. */
const organisationsSchema = z.object({
  count: z.number(),
  first: z.array(linkedOrganisationSchema),
});

/** Answer of `GET /civil-society/start-page` to a coordinator or an administrator. */
const coordinatorPageSchema = z.object({
  role: z.literal('coordinator'),
  reviews: z.object({
    count: z.number(),
    /** The oldest first. */
    first: z.array(
      z.object({
        documentId: z.string(),
        contentType: z.string(),
        title: z.string(),
        requestedBy: z.string().optional(),
        requestedAt: z.string(),
      }),
    ),
  }),
  /** Help sections with reports or changes that wait. */
  help: z.array(z.object({ documentId: z.string(), name: z.string(), count: z.number() })),
  changes: z.array(
    z.object({
      contentType: z.string(),
      documentId: z.string(),
      title: z.string().nullable(),
      action: z.string(),
      editorName: z.string(),
      at: z.string(),
    }),
  ),
  withoutEditor: organisationsSchema,
  notVerified: organisationsSchema,
});

export const startPageSchema = z.discriminatedUnion('role', [
  representativePageSchema,
  coordinatorPageSchema,
]);

/** Answer of `POST /civil-society/organisations/:documentId/verified`. */
export const verifiedSchema = z.object({ lastVerified: z.string() });

export type EntryState = z.infer<typeof entryStateSchema>;
export type MissingFact = (typeof missingFacts)[number];
export type OwnOrganisation = z.infer<typeof ownOrganisationSchema>;
export type OwnEvent = z.infer<typeof ownEventSchema>;
export type RepresentativePage = z.infer<typeof representativePageSchema>;
export type CoordinatorPage = z.infer<typeof coordinatorPageSchema>;
