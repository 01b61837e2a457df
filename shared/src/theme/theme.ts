import { z } from 'zod';

export const themeIcons = [
  'family',
  'elder',
  'accessibility',
  'mind',
  'recovery',
  'carer',
  'globe',
  'sport',
  'culture',
  'nature',
  'village',
  'volunteer',
  'work',
  'safety',
  'learning',
  'society',
] as const;

/** A subject under which organisations, events and news are found (HSDS taxonomy term). */
export const themeSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1),
  description: z.string().optional(),
  icon: z.enum(themeIcons),
  order: z.number().int(),
});

export type Theme = z.infer<typeof themeSchema>;
export type ThemeIcon = (typeof themeIcons)[number];
