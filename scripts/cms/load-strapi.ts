import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Loads the compiled CMS in `directory` inside this process, with the copy of Strapi that it uses
 * itself. It reads the same environment variables as the CMS's own process.
 * @returns as much of the loaded Strapi as the caller declares
 */
export async function loadStrapi<Loaded>(directory: string): Promise<Loaded> {
  const { createStrapi } = createRequire(join(directory, 'package.json'))('@strapi/strapi');
  return createStrapi({
    appDir: directory,
    distDir: join(directory, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  }).load();
}
