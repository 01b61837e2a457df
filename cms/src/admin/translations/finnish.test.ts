import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import content from './fi/content.json';
import uncatalogued from './fi/uncatalogued.json';
import { strapiPackage } from './testing/strapi-package';

const code = ['admin', 'content-manager', 'upload', 'i18n']
  .map((name) => join(strapiPackage(`@strapi/${name}`), 'dist/admin'))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mjs') && !path.includes('translations'))
      .map((path) => readFileSync(join(folder, path), 'utf8')),
  )
  .join('\n');
const source = join(import.meta.dirname, '../..');

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

test.each(Object.keys(uncatalogued))('Strapi’s code still looks up %s', (id) => {
  const key = id.replace(/^(content-manager|upload)\./, '');
  expect(code).toContain(key);
});

test('every value that a person chooses and every content type has a Finnish name', () => {
  const values = schemas().flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((attribute) => attribute.enum ?? []),
  );
  expect(values.length).toBeGreaterThan(30);
  expect(values.filter((value) => !(value in content))).toEqual([]);
});
