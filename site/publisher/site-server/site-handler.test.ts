import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startServer } from '../../src/cms/testing/start-server.ts';
import { compressSite } from '../build-steps/compress-site.ts';
import { createSiteHandler, type SiteHandler } from './site-handler.ts';

let folder: string;
let site: SiteHandler;
let server: Awaited<ReturnType<typeof startServer>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  site = createSiteHandler();
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

it('serves pages with the headers that keep visitors safe', async () => {
  await showRelease('r1');
  const response = await get('/');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<h1>r1</h1>');
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('public, no-cache');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(response.headers.get('content-security-policy')).not.toContain("'unsafe-inline'");
});

it('answers an unchanged page by its ETag', async () => {
  await showRelease('r1');
  const etag = (await get('/')).headers.get('etag') ?? '';
  const response = await get('/', { 'if-none-match': etag });
  expect([response.status, await response.text()]).toEqual([304, '']);
});

it.each(['br', 'gzip'])('sends the copy compressed by %s', async (encoding) => {
  await showRelease('r1');
  const response = await get('/jarjestot/', { 'accept-encoding': encoding });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(Number(response.headers.get('content-length'))).toBeLessThan(200);
  expect(await response.text()).toBe(`<p>${longText}</p>`);
});

it('leads to the address of a page, with the slash', async () => {
  await showRelease('r1');
  const response = await get('/jarjestot?teema=liikunta');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/jarjestot/?teema=liikunta');
});

it.each([
  '/ei-ole/',
  '/ei-ole',
  '/%zz',
  '//evil.example',
  '/..%2f..%2fetc/passwd',
  '/_astro/x.css',
])('shows the page of what is not found at %s', async (path) => {
  await showRelease('r1');
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Sivua ei löytynyt');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});

it('lets browsers keep what is named by its content', async () => {
  await showRelease('r1', {
    '_astro/a.1x.css': 'a{}',
    'media/f00.png': 'x',
    'favicon.svg': '<svg/>',
  });
  const cacheOf = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await cacheOf('/_astro/a.1x.css')).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('/media/f00.png')).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('/favicon.svg')).toBe('public, no-cache');
});

it('switches to a new release, and still has the styles of pages that are open', async () => {
  await showRelease('r1', { '_astro/a.old.css': 'old{}', 'poistettu/index.html': 'pois' });
  await showRelease('r2');
  expect(await (await get('/')).text()).toBe('<h1>r2</h1>');
  expect(await (await get('/_astro/a.old.css')).text()).toBe('old{}');
  expect((await get('/poistettu/')).status).toBe(404);
});

it('reads only', async () => {
  await showRelease('r1');
  expect((await get('/', {}, 'POST')).status).toBe(405);
  expect((await get('/', {}, 'HEAD')).status).toBe(200);
});
