import { z } from 'zod';

/** People whom an organisation or an event is for (schema.org Audience). */
export const targetGroupSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  name: z.string().min(1),
  order: z.number().int(),
});

export type TargetGroup = z.infer<typeof targetGroupSchema>;
