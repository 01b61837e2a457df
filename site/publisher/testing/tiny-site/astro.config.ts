import sitemap from '@astrojs/sitemap';

/** The smallest site that passes the checks of a release, built by the tests of the publisher. */
export default {
  site: process.env['SITE_URL'],
  outDir: process.env['OUT_DIR'],
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  integrations: [sitemap()],
};
