import { z } from 'zod';

/**
 * Values of an entry on its way to the database. Another type than expected reads as empty: Strapi
 * itself refuses it with its own message.
 */
export const text = z
  .string()
  .transform((value) => value.trim())
  .catch('');
/** An ISO 8601 instant, empty where there is none. */
export const instant = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)))
  .catch('');
export const flag = z.boolean().catch(false);
export const related = z.object({ documentId: z.string() }).optional().catch(undefined);

/** A component that may be absent. */
export function component<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).optional().catch(undefined);
}

/** A repeatable component. */
export function components<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object(shape)).catch([]);
}
