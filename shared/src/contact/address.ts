import { z } from 'zod';

/** A street address (schema.org PostalAddress). */
export const addressSchema = z.object({
  street: z.string().min(1).max(120),
  postalCode: z.string().regex(/^\d{5}$/),
  city: z.string().min(1).max(60),
});

export type Address = z.infer<typeof addressSchema>;
