import { z } from 'zod';
import { asksNothing, bodyMatches, queryMatches } from '../matches';
import type { EditorRoute } from './editor-route';
import { everyEditor as roles } from './editors';

const noQuery = queryMatches(z.strictObject({}));
const replacedFile = queryMatches(
  z.strictObject({
    id: z
      .string()
      .regex(/^\d{1,10}$/)
      .optional(),
  }),
);

/**
 * Only what is told of a picture. Strapi would also take `ref`, `refId` and `field`, which attach
 * the file to any entry, and `path`, which says where it is stored.
 */
const onlyInfo = bodyMatches(z.strictObject({ fileInfo: z.unknown().optional() }));

/** Adding images and changing one's own; Strapi asks the permission of each file. */
export const uploadRoutes = [
  { method: 'POST', path: '/upload', roles, rules: [replacedFile, onlyInfo] },
  { method: 'POST', path: '/upload/files', roles, rules: [noQuery, onlyInfo] },
  { method: 'PUT', path: '/upload/files/:id', roles, rules: [noQuery, onlyInfo] },
  { method: 'POST', path: '/upload/files/:id/replace', roles, rules: [noQuery, onlyInfo] },
  { method: 'DELETE', path: '/upload/files/:id', roles, rules: [asksNothing] },
] satisfies EditorRoute[];
