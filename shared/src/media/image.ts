import { z } from 'zod';

/** An image in the CMS's library. `url` is absolute, or relative to the CMS. Sizes in pixels. */
export const imageSchema = z.object({
  url: z.string().min(1),
  alternativeText: z.string().optional(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  mime: z.string(),
});

export type Image = z.infer<typeof imageSchema>;
