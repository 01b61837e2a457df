import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { securityHeaders } from '../publisher/site-server/security-headers.ts';
import { ask } from './testing/ask.ts';
import {
  createServedSite,
  notFoundPage,
  organisationsPage,
  type ServedSite,
} from './testing/served-site.ts';
import { servers, type RunningServer } from './testing/servers.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const lasting = 'public, max-age=31536000, immutable';
const decompress = { br: brotliDecompressSync, gzip: gunzipSync };

for (const { name, missing } of servers)
  if (missing) process.stderr.write(`${name} is not tested: install ${missing}.\n`);

// What CI leaves out nobody would notice.
if (process.env['CI'])
  it('has every server to test', () =>
    expect(servers.flatMap(({ missing }) => missing ?? [])).toEqual([]));

describe.each(servers)('$name', ({ missing, start }) => {
  if (missing) return it.skip(`needs ${missing}`);

  let site: ServedSite;
  let server: RunningServer;
  beforeAll(async () => {
    site = await createServedSite();
    await site.release('r1');
    server = await start(site);
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await site.remove();
  });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(server.url, path, headers, method);

  it.each(['/', '/jarjestot/', '/_astro/a.1x.css', '/ei-ole/', '/jarjestot'])(
    'sends the headers that keep visitors safe with %s',
    async (path) => {
      const { headers } = await get(path);
      for (const [header, value] of Object.entries(securityHeaders))
        expect(headers[header.toLowerCase()]).toBe(value);
    },
  );

  it.each(['br', 'gzip'] as const)('sends the copy compressed by %s', async (encoding) => {
    const { headers, body } = await get('/jarjestot/', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(String(body.length)).toBe(headers['content-length'] ?? String(body.length));
    expect(decompress[encoding](body).toString()).toBe(organisationsPage);
  });

  it('prefers brotli, and compresses nothing for who takes nothing compressed', async () => {
    const browser = { 'accept-encoding': 'gzip, deflate, br, zstd' };
    expect((await get('/jarjestot/', browser)).headers['content-encoding']).toBe('br');
    const plain = await get('/jarjestot/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
    expect(plain.body.toString()).toBe(organisationsPage);
  });

  it('has a strong ETag for each copy and answers 304 to who has it', async () => {
    const etags = new Set<string>();
    for (const encoding of ['br', 'gzip', 'identity']) {
      const accepting = { 'accept-encoding': encoding };
      const etag = (await get('/jarjestot/', accepting)).headers.etag ?? '';
      expect(etag).toMatch(/^"[^"]+"$/);
      etags.add(etag);
      const again = await get('/jarjestot/', { ...accepting, 'if-none-match': `"x", ${etag}` });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
      expect(again.headers['cache-control']).toBe('public, no-cache');
      const other = await get('/jarjestot/', { ...accepting, 'if-none-match': '"x"' });
      expect(other.status).toBe(200);
    }
    expect(etags.size).toBe(3);
  });

  it.each([
    ['/', 'public, no-cache', 'text/html; charset=utf-8'],
    ['/robots.txt', 'public, no-cache', 'text/plain; charset=utf-8'],
    ['/apu/korona-apu/tilannekuva/huhtikuu.csv', 'public, no-cache', 'text/csv; charset=utf-8'],
    ['/favicon.svg', 'public, no-cache', 'image/svg+xml; charset=utf-8'],
    ['/pagefind/pagefind-entry.json', 'public, no-cache', 'application/json; charset=utf-8'],
    ['/_astro/a.1x.css', lasting, 'text/css; charset=utf-8'],
    ['/_astro/a.1x.js', lasting, 'text/javascript; charset=utf-8'],
    ['/media/f00.png', lasting, 'image/png'],
    ['/pagefind/fragment/fi_1.pf_fragment', lasting, 'application/octet-stream'],
    ['/pagefind/pagefind.fi_1.pf_meta', lasting, 'application/octet-stream'],
  ])('tells how long %s may be kept, and what it is', async (path, cacheControl, type) => {
    const { status, headers } = await get(path);
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      200,
      cacheControl,
      type,
    ]);
  });

  it.each(['/ei-ole/', '/ei-ole', '/_astro/x.css', '/_astro', '/_astro/', '/404.html'])(
    'shows the page of what is not found at %s, which nobody keeps',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect([status, body.toString()]).toEqual([404, notFoundPage]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('public, no-cache');
    },
  );

  it('sends that page compressed, and to who has an older answer at the address', async () => {
    const headers = { 'accept-encoding': 'br', 'if-none-match': '*' };
    const answer = await get('/ei-ole/', headers);
    expect([answer.status, answer.headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(answer.body).toString()).toBe(notFoundPage);
  });

  it.each([
    '/jarjestot/index.html',
    '/jarjestot/index.html.br',
    '/_astro/a.1x.css.gz',
    '/../releases/r1/site/index.html',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\etc\\passwd',
    '/%zz',
    '/%00',
    '/jarjestot/%00.html',
    '//evil.example',
    '/jarjestot%0d%0aSet-Cookie:x=1',
    '/jarj*',
    '/{jarjestot,x}',
    `/${'a'.repeat(300)}`,
    `${'/a'.repeat(3_000)}`,
  ])('refuses %s', async (path) => {
    const { status, headers } = await get(path);
    expect(status).toBeOneOf([400, 403, 404, 414]);
    expect([headers.location, headers['set-cookie']]).toEqual([undefined, undefined]);
  });

  it.each([
    '//evil.example/%2e%2e',
    '//evil.example/%2e%2e/jarjestot',
    '/%5cevil.example/%2e%2e',
    '/%5cevil.example/..',
  ])('leads nobody away at %s', async (path) => {
    const { location = '/' } = (await get(path)).headers;
    expect(new URL(location, server.url).origin).toBe(server.url);
  });

  it.each(['/jarjestot', '/jarjestot?teema=liikunta&kunta=a%20b'])(
    'leads from %s to the address with the slash',
    async (path) => {
      const { status, headers } = await get(path);
      expect(status).toBeOneOf([301, 308]);
      expect(headers.location).toBe(path.replace('/jarjestot', '/jarjestot/'));
    },
  );

  it('answers HEAD as GET, without the body', async () => {
    const accepting = { 'accept-encoding': 'br' };
    const [head, got] = [
      await get('/jarjestot/', accepting, 'HEAD'),
      await get('/jarjestot/', accepting),
    ];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    // Caddy tells no length of what is compressed.
    expect(String(got.body.length)).toBe(head.headers['content-length'] ?? String(got.body.length));
    for (const header of ['etag', 'content-encoding', 'content-type'])
      expect(head.headers[header]).toBe(got.headers[header]);
    expect((await get('/ei-ole/', {}, 'HEAD')).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const { status, headers } = await get('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('shows the next release as soon as the link leads to it', async () => {
    const before = await get('/');
    await site.release('release-2');
    await server.switched?.();
    const after = await get('/', { 'if-none-match': before.headers.etag ?? '' });
    expect([after.status, after.body.toString()]).toEqual([200, '<h1>release-2</h1>']);
  });
});
