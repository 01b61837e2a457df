// Run by ../cms-process.ts in the CMS's folder: the compiled Strapi in a process of its own.
import { createRequire } from 'node:module';

// The CommonJS copy of Strapi, which the compiled CMS requires too.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

// Nobody is left to kill it where the one who started it has died.
process.once('disconnect', () => process.exit(1));

const strapi = await createStrapi({
  appDir: process.cwd(),
  distDir: `${process.cwd()}/dist`,
  autoReload: false,
  serveAdminPanel: false,
}).load();
await strapi.listen();
process.send?.('listening');
