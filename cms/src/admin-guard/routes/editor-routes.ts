import { accountRoutes } from './account-routes';
import { bulkRoutes } from './bulk-routes';
import { contentRoutes } from './content-routes';
import type { EditorRoute } from './editor-route';
import { libraryRoutes } from './library-routes';
import { screenRoutes } from './screen-routes';
import { uploadRoutes } from './upload-routes';

/**
 * Every route of Strapi's own that editors may use. What is not here is closed to them: also what
 * a later version of Strapi brings. Our own routes (src/admin-api) declare their roles themselves.
 */
export const editorRoutes: readonly EditorRoute[] = [
  ...accountRoutes,
  ...screenRoutes,
  ...contentRoutes,
  ...bulkRoutes,
  ...libraryRoutes,
  ...uploadRoutes,
];
