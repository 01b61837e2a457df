import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'check-'));
  await mkdir(join(site, 'pagefind'));
  for (const file of ['index.html', '404.html', 'pagefind/pagefind.js']) await write(file, 'x');
  await write('pagefind/pagefind-entry.json', '{"languages":{"fi":{"page_count":2}}}');
});
afterEach(() => rm(site, { recursive: true }));

const write = (file: string, text: string) => writeFile(join(site, file), text);

it('is content with a whole site', () => expect(checkSite(site)).resolves.toBeUndefined());

it('names everything that is missing', async () => {
  await write('index.html', '');
  await rm(join(site, '404.html'));
  await write('pagefind/pagefind-entry.json', '{"languages":{}}');
  await expect(checkSite(site)).rejects.toThrow(
    'The built site lacks index.html, 404.html, pages in the search index (data-pagefind-body).',
  );
});
