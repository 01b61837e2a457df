import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startServer } from '../../src/cms/testing/start-server.ts';
import { ask } from '../../servers/testing/ask.ts';
import { compressSite } from '../testing/compress-site.ts';
import { createSiteHandler, type SiteHandler } from './site-handler.ts';

let folder: string;
let site: SiteHandler;
const failures: unknown[] = [];
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  site = createSiteHandler((error) => failures.push(error));
  failures.length = 0;
  server = await startServer(createServer(site.handle));
});
afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const longText = 'Järjestöt '.repeat(300);

async function showRelease(name: string, files: Record<string, string> = {}): Promise<void> {
  const all = {
    'index.html': `<h1>${name}</h1>`,
    '404.html': '<h1>Sivua ei löytynyt</h1>',
    'jarjestot/index.html': `<p>${longText}</p>`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await compressSite(join(folder, name));
  await site.show(join(folder, name));
}

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${server.url}${path}`, { headers, method, redirect: 'manual' });

it('asks visitors to wait before the first release', async () => {
  const response = await get('/');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('10');
  expect(await response.text()).toContain('ensimmäistä kertaa');
});

it('switches to a new release', async () => {
  await showRelease('r1', { 'poistettu/index.html': 'pois' });
  await showRelease('r2');
  expect(await (await get('/')).text()).toBe('<h1>r2</h1>');
  expect((await get('/poistettu/')).status).toBe(404);
});

it('sends nothing compressed that the browser refuses', async () => {
  await showRelease('r1');
  const response = await get('/jarjestot/', { 'accept-encoding': 'br;q=0, gzip;q=0.5' });
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

it('keeps the ETag of a page that stays the same in the next release', async () => {
  await showRelease('r1');
  const accepting = { 'accept-encoding': 'br' };
  const etag = (await get('/jarjestot/', accepting)).headers.get('etag') ?? '';
  await showRelease('r2');
  const again = await ask(server.url, '/jarjestot/', {
    ...accepting,
    'if-none-match': etag,
  });
  expect(again.status).toBe(304);
});

it('says so, to the visitor and to the log, when a file has gone', async () => {
  await showRelease('r1');
  await rm(join(folder, 'r1/jarjestot'), { recursive: true });
  const response = await get('/jarjestot/');
  expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
  expect(failures).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
  expect((await get('/')).status).toBe(200);
});

it('shows no release without a page for what is not found', async () => {
  await showRelease('r1');
  await rm(join(folder, 'r1/404.html'));
  await expect(site.show(join(folder, 'r1'))).rejects.toThrow('no 404.html');
  expect((await get('/')).status).toBe(200);
});
