import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const cms = resolve(import.meta.dirname, '../../../cms');
const fromStrapi = createRequire(createRequire(`${cms}/package.json`).resolve('@strapi/strapi'));
const plugins = ['content-manager', 'upload', 'i18n', 'email', 'content-releases'];
const folders: [string, string][] = [
  ['@strapi/admin', 'dist/admin/admin/src/translations'],
  ['@strapi/review-workflows', 'dist/admin/translations'],
  ['@strapi/content-type-builder', 'dist/admin/translations'],
  ...plugins.map((name): [string, string] => [`@strapi/${name}`, 'dist/admin/translations']),
];
const textsSchema = z.record(z.string(), z.string());
const moduleSchema = z.union([
  z.object({ default: textsSchema }).transform((module) => module.default),
  textsSchema,
]);

function textsOf(language: 'en' | 'fi'): string[] {
  return folders.flatMap(([name, folder]) => {
    const directory = join(dirname(fromStrapi.resolve(`${name}/package.json`)), folder);
    const file = `${language}.json.js`;
    if (!readdirSync(directory).includes(file)) return [];
    return Object.values(moduleSchema.parse(fromStrapi(join(directory, file))));
  });
}

function ourFinnish(): string[] {
  const directory = join(cms, 'src/admin/translations/fi');
  return readdirSync(directory).flatMap((file) =>
    Object.values(textsSchema.parse(JSON.parse(readFileSync(join(directory, file), 'utf8')))),
  );
}

/** Each English text of Strapi's that is not Finnish as well, as a pattern for what it shows. */
export function strapiEnglish(): RegExp[] {
  const finnish = new Set([...textsOf('fi'), ...ourFinnish()]);
  return [...new Set(textsOf('en'))]
    .filter((text) => !finnish.has(text) && hasWords(text))
    .map(pattern);
}

/** A choice of plurals is left to the list of words: its pattern would be longer than it is worth. */
function hasWords(text: string): boolean {
  return !/\{\w+, /.test(text) && /[a-z]{3}/i.test(text.replaceAll(/\{\w+\}|<\/?\w+>/g, ''));
}

function pattern(text: string): RegExp {
  const parts = text.trim().split(/\{\w+\}|<\/?\w+>/);
  return new RegExp(
    `^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*')}$`,
    'i',
  );
}
