/**
 * What Strapi's pages ask of every user although these features are not in use. Editors are
 * refused, the pages do without, and it is not worth a line in the log.
 */
export const vainRoutes: readonly string[] = [
  'GET /admin/ai-feature-config',
  'GET /admin/license-limit-information',
  'GET /content-manager/preview/url/:contentType',
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId',
  'GET /i18n/ai-localization-jobs/single-types/:contentType',
  'GET /upload/settings',
];
