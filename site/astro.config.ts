import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { defineConfig } from 'astro/config';
import { getSiteEnvironment } from './src/config/env.ts';
import { isInSitemap } from './src/routes.ts';

export default defineConfig({
  site: getSiteEnvironment().SITE_URL,
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
