import tailwind from '@astrojs/tailwind';
import { region } from '@civil-society/shared/region/region';
import { defineConfig, passthroughImageService } from 'astro/config';
import { pageRenderer } from './page-renderer/adapter.ts';

export default defineConfig({
  // The publisher gives SITE_URL; checking types goes without.
  site: process.env['SITE_URL'] ?? region.service.url,
  outDir: process.env['OUT_DIR'] ?? './dist',
  // A program that renders pages; visitors get files that the publisher wrote with it.
  output: 'server',
  adapter: pageRenderer(),
  trailingSlash: 'always',
  // One stylesheet for all pages, fetched once: pages stay small, and a strict policy needs no hashes.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Images come from the CMS in their sizes.
  image: { service: passthroughImageService() },
  integrations: [tailwind({ applyBaseStyles: false })],
  devToolbar: { enabled: false },
  vite: {
    // Nothing is inlined: the content security policy allows files of our own only.
    build: { assetsInlineLimit: 0 },
    // The program lives in the publisher's data folder, where no packages are.
    ssr: { noExternal: true },
  },
});
