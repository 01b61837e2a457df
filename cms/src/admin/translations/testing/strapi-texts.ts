import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { strapiPackage } from './strapi-package';

const require = createRequire(import.meta.url);
const textsSchema = z.record(z.string(), z.string());
const moduleSchema = z.union([
  z.object({ default: textsSchema }).transform((module) => module.default),
  textsSchema,
]);
/** The admin's own core is built one folder deeper than its plugins. */
const folders = new Map([['@strapi/admin', 'dist/admin/admin/src/translations']]);

/** The texts that a package of Strapi ships in a language, by key. */
export function strapiTexts(name: string, language: 'en' | 'fi'): Record<string, string> {
  const folder = folders.get(name) ?? 'dist/admin/translations';
  return moduleSchema.parse(require(join(strapiPackage(name), folder, `${language}.json.js`)));
}
