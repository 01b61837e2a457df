import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { region } from '@civil-society/shared/region/region';
import { defineConfig } from 'astro/config';
import { isInSitemap } from './src/routes.ts';

export default defineConfig({
  // A build asks for SITE_URL (src/config/env.ts); checking types goes without.
  site: process.env['SITE_URL'] ?? region.service.url,
  outDir: process.env['OUT_DIR'] ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  // One stylesheet for all pages, fetched once: pages stay small, and a strict policy needs no hashes.
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [tailwind({ applyBaseStyles: false }), sitemap({ filter: isInSitemap })],
  devToolbar: { enabled: false },
  // Nothing is inlined: the content security policy allows files of our own only.
  vite: { build: { assetsInlineLimit: 0 } },
});
