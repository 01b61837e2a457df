import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);
const fromStrapi = createRequire(require.resolve('@strapi/strapi'));

/** Where a package that Strapi brings along is installed, e.g. of `@strapi/upload`. */
export function strapiPackage(name: string): string {
  return dirname(fromStrapi.resolve(`${name}/package.json`));
}
