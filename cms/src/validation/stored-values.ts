import { editorBlocksSchema } from '@civil-society/shared/text/editor-blocks';
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
/** Rich text, what the site can't show included. */
export const blocks = editorBlocksSchema;
/** An image with its texts; one that is only named, by its id, reads as none. */
export const image = z
  .object({ url: z.string(), alternativeText: z.string().nullish() })
  .optional()
  .catch(undefined);
export type StoredImage = z.infer<typeof image>;
export const related = z.object({ documentId: z.string() }).optional().catch(undefined);

/** A component that may be absent. */
export function component<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).optional().catch(undefined);
}

/** A repeatable component. */
export function components<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object(shape)).catch([]);
}
