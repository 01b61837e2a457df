import { z } from 'zod';
import { asksNothing, queryMatches } from '../matches';
import { keepsShownImages } from '../keeps-shown-images';
import { onlyFileInfo, onlyImages } from '../upload-rules';
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

/** Adding images and changing one's own; Strapi asks the permission of each file. */
export const uploadRoutes = [
  {
    method: 'POST',
    path: '/upload',
    roles,
    rules: [replacedFile, onlyFileInfo, onlyImages, keepsShownImages],
  },
  { method: 'POST', path: '/upload/files', roles, rules: [noQuery, onlyFileInfo, onlyImages] },
  {
    method: 'PUT',
    path: '/upload/files/:id',
    roles,
    rules: [noQuery, onlyFileInfo, onlyImages, keepsShownImages],
  },
  {
    method: 'POST',
    path: '/upload/files/:id/replace',
    roles,
    rules: [noQuery, onlyFileInfo, onlyImages, keepsShownImages],
  },
  { method: 'DELETE', path: '/upload/files/:id', roles, rules: [asksNothing, keepsShownImages] },
] satisfies EditorRoute[];
