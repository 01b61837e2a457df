import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { strapiPackage } from '../admin/translations/testing/strapi-package';
import { isEnglish } from './is-english';

const constructed = /(?:\w*Error|ctx\.[a-z]\w+)\(\s*(['"`])((?:(?!\1).)+)\1/g;

/** Every message of an error in the files of a folder. */
function messages(folder: string, isCode: RegExp, constructor = constructed): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => isCode.test(path))
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(constructor)])
    .flatMap(([, , message]) => message ?? []);
}

test.each(['admin', 'content-manager', 'upload'])('every error of @strapi/%s is known', (name) => {
  const found = messages(join(strapiPackage(`@strapi/${name}`), 'dist/server'), /\.js$/);
  expect(found.length).toBeGreaterThan(20);
  // Names of headers and the like are no messages: a message has words.
  const sentences = found.filter((message) => /^[A-Z]\w+ \w+/.test(message));
  expect(sentences.filter((message) => !isEnglish(message))).toEqual([]);
});

test('no error of ours is taken for English', () => {
  const ours = /(?:errors\.\w+Error|ConflictError)\(\s*(['"`])((?:(?!\1).)+)\1/g;
  // The read API speaks to programs.
  const admins = /^(?!read-api|policies).*(?<!\.test)\.ts$/;
  const found = messages(join(import.meta.dirname, '..'), admins, ours);
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(isEnglish)).toEqual([]);
});

test.each(['Forbidden', 'Not Found', 'Policy Failed', 'role.notFound', 'ValidationError'])(
  '%s is English',
  (message) => {
    expect(isEnglish(message)).toBe(true);
  },
);
