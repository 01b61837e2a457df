// Run by migrate-template.ts in the CMS's folder: boots the compiled Strapi and stops it again.
import { createRequire } from 'node:module';

// The CommonJS copy of Strapi, which the compiled CMS requires too.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const strapi = await createStrapi({
  appDir: process.cwd(),
  distDir: `${process.cwd()}/dist`,
  autoReload: false,
  serveAdminPanel: false,
}).load();
await strapi.destroy();
process.exit(0);
