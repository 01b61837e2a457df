import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { noPages, viewHash, type PageStates } from './page-states.ts';
import { readSavedPages, savePages } from './saved-pages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-pages-'));
});
afterEach(() => rm(folder, { recursive: true }));
const file = () => join(folder, 'pages.json');

const state = (text: string, searched?: string) => ({
  viewHash: viewHash(text),
  searchHash: searched && viewHash(searched),
  subject: {},
  facts: [],
});
const states: PageStates = {
  ...noPages,
  pages: new Map([
    ['/', state('etusivu')],
    ['/jarjestot/kuoro/', state('kuoro', 'kuoron tiedot')],
  ]),
};

it('gives back what each page was made from', async () => {
  await savePages(file(), states, 'abc');
  const { pages, frame } = await readSavedPages(file(), 'abc');
  expect([...pages]).toEqual(
    [...states.pages].map(([path, saved]) => [path, { ...saved, subject: undefined }]),
  );
  // Nothing is known of what they asked: every view is made once more.
  expect(frame).toBeUndefined();
});

it('knows nothing of pages that other code has rendered', async () => {
  await savePages(file(), states, 'abc');
  expect(await readSavedPages(file(), 'def')).toBe(noPages);
});

it.each([
  ['half a file', '{"version":2,"codeHash":"abc","pages":{"/":"aaaa'],
  ['another version', '{"version":1,"codeHash":"abc","pages":{}}'],
  ['no hash', '{"version":2,"codeHash":"abc","pages":{"/":"?"}}'],
])('refuses %s', async (_what, text) => {
  await writeFile(file(), text);
  await expect(readSavedPages(file(), 'abc')).rejects.toThrow();
});
