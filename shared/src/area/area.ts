import { z } from 'zod';

export const areaKinds = ['municipality', 'rural_area'] as const;

/** A municipality, or a rural area which is juridically part of one (`parent`). */
export const areaSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  /** Statistics Finland's municipality code; a rural area has none of its own. */
  code: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  kind: z.enum(areaKinds),
  name: z.string().min(1),
  /** "Varkauden" */
  genitive: z.string().min(1),
  /** "Varkaudessa" */
  locative: z.string().min(1),
  /** Slug of the municipality that a rural area belongs to. */
  parent: z.string().optional(),
  description: z.string().optional(),
  website: z.string().optional(),
  latitude: z.number(),
  longitude: z.number(),
});

export type Area = z.infer<typeof areaSchema>;
export type AreaKind = (typeof areaKinds)[number];
