import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import admin from './fi/admin.json';
import content from './fi/content.json';
import contentManager from './fi/content-manager.json';
import upload from './fi/upload.json';

const require = createRequire(import.meta.url);
const fromStrapi = createRequire(require.resolve('@strapi/strapi'));
const source = join(import.meta.dirname, '../..');
/** Texts that Strapi's code looks up although its English file lacks them. */
const undocumented = [
  'plugin.name',
  'search.placeholder',
  'containers.list.table-headers.status',
  'components.Blocks.expand',
  'components.Blocks.collapse',
];
const textsSchema = z.record(z.string(), z.string());

/** Strapi's English, by which its screens look texts up. */
function english(name: string, path: string): Record<string, string> {
  const root = dirname(fromStrapi.resolve(`${name}/package.json`));
  const module: { default?: unknown } = require(join(root, path));
  return textsSchema.parse(module.default ?? module);
}

const schemaSchema = z.object({
  info: z.object({ displayName: z.string() }),
  pluginOptions: z.object({ 'content-manager': z.unknown() }).partial().optional(),
  attributes: z.record(z.string(), z.object({ enum: z.array(z.string()).optional() })),
});

function schemas() {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(api\/.*schema|components\/.*)\.json$/.test(path))
    .map((path) => schemaSchema.parse(JSON.parse(readFileSync(join(source, path), 'utf8'))))
    .filter(({ pluginOptions }) => !pluginOptions?.['content-manager']);
}

test.each([
  ['@strapi/content-manager', 'dist/admin/translations/en.json.js', contentManager],
  ['@strapi/upload', 'dist/admin/translations/en.json.js', upload],
  ['@strapi/admin', 'dist/admin/admin/src/translations/en.json.js', admin],
])('%s still looks up every text that we translate', (name, path, finnish) => {
  const known = english(name, path);
  expect(
    Object.keys(finnish).filter((key) => !(key in known) && !undocumented.includes(key)),
  ).toEqual([]);
});

test('every value that a person chooses and every content type has a Finnish name', () => {
  const values = schemas().flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
  );
  expect(values.length).toBeGreaterThan(30);
  expect(values.filter((value) => !(value in content))).toEqual([]);
});
