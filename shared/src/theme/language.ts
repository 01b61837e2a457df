import { z } from 'zod';

/** A language of service; `code` is a BCP 47 tag (`fse` is Finnish Sign Language). */
export const languageSchema = z.object({
  documentId: z.string().min(1),
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  name: z.string().min(1),
  order: z.number().int(),
});

export type Language = z.infer<typeof languageSchema>;
