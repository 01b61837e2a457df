import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startS3Server } from '../testing/s3-server.ts';
import { longText, writeRelease } from '../testing/write-release.ts';
import { openBucket, type Bucket } from './bucket.ts';
import { deployToS3 } from './deploy-to-s3.ts';

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const firstFiles = {
  'index.html': '<h1>1</h1>',
  'jarjestot/index.html': `<p>${longText}</p>`,
  'poistuu/index.html': 'pois',
  '_astro/a.1x.css': 'a{}',
  'media/f00.png': 'png',
  'pagefind/pagefind-entry.json': '{"1":1}',
  'pagefind/fragment/fi_1.pf_fragment': 'one',
  'robots.txt': 'User-agent: *',
  'sitemap-0.xml': '<urlset/>',
};
const secondFiles = {
  'index.html': '<h1>2</h1>',
  'jarjestot/index.html': `<p>${longText}</p>`,
  'uusi/index.html': 'uusi',
  '_astro/b.2x.css': 'b{}',
  'media/f00.png': 'png',
  'pagefind/pagefind-entry.json': '{"2":2}',
  'pagefind/fragment/fi_1.pf_fragment': 'one',
  'pagefind/fragment/fi_2.pf_fragment': 'two',
  'robots.txt': 'User-agent: *',
  'sitemap-0.xml': '<urlset>uusi</urlset>',
};
const nothing = { uploaded: 0, deleted: 0 };

let dataDir: string;
let server: Awaited<ReturnType<typeof startS3Server>>;
let bucket: Bucket;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'deploy-s3-'));
  server = await startS3Server(dataDir);
  bucket = openBucket(server.settings, 4);
});
afterEach(async () => {
  bucket.close();
  await server.stop();
  await rm(dataDir, { recursive: true });
});

const first = () => writeRelease(dataDir, 'r1', firstFiles);
const second = () => writeRelease(dataDir, 'r2', secondFiles);
const lines: string[] = [];
const deploy = async (release: ReturnType<typeof first>, now?: Date) =>
  deployToS3(bucket, await release, (line) => lines.push(line), now);
const siteKeys = async () =>
  [...(await bucket.keys())].filter((key) => !key.startsWith('.deployment/')).sort();

it('uploads a release with what browsers have to know of each file', async () => {
  expect(await deploy(first())).toEqual({ uploaded: 10, unchanged: 0, deleted: 0 });
  expect(await siteKeys()).toEqual([...Object.keys(firstFiles), '404.html'].sort());
  const client = new S3Client({
    endpoint: server.settings.endpoint ?? '',
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: server.settings,
  });
  const get = (Key: string) => client.send(new GetObjectCommand({ Bucket: 'site', Key }));
  const page = await get('jarjestot/index.html');
  expect([page.ContentType, page.ContentEncoding, page.CacheControl]).toEqual([
    'text/html; charset=utf-8',
    'gzip',
    'public, no-cache',
  ]);
  const bytes = (await page.Body?.transformToByteArray()) ?? new Uint8Array();
  expect(gunzipSync(bytes).toString()).toBe(firstFiles['jarjestot/index.html']);
  const style = await get('_astro/a.1x.css');
  expect([style.ContentType, style.ContentEncoding, style.CacheControl]).toEqual([
    'text/css; charset=utf-8',
    undefined,
    'public, max-age=31536000, immutable',
  ]);
  client.destroy();
});

it('uploads nothing twice', async () => {
  await deploy(first());
  server.changes();
  expect(await deploy(first())).toMatchObject({ ...nothing, unchanged: 10 });
  expect(server.changes()).toEqual([]);
});

it('uploads only what has changed: what pages ask for, pages, the sitemap; then it deletes', async () => {
  await deploy(first());
  server.changes();
  expect(await deploy(second())).toEqual({ uploaded: 6, unchanged: 5, deleted: 1 });
  const changes = server.changes();
  expect(new Set(changes.slice(0, 2))).toEqual(
    new Set(['PUT _astro/b.2x.css', 'PUT pagefind/fragment/fi_2.pf_fragment']),
  );
  expect(changes[2]).toBe('PUT pagefind/pagefind-entry.json');
  expect(new Set(changes.slice(3, 5))).toEqual(new Set(['PUT index.html', 'PUT uusi/index.html']));
  expect(changes.slice(5)).toEqual(['PUT sitemap-0.xml', 'DELETE poistuu/index.html']);
});

it('leaves what older pages ask for for a day, and then deletes it', async () => {
  const hour = (hours: number) => new Date(Date.UTC(2026, 10, 24, hours));
  await deploy(first(), hour(0));
  await deploy(second(), hour(5));
  expect(await siteKeys()).toContain('_astro/a.1x.css');
  expect(await deploy(second(), hour(28))).toMatchObject(nothing);
  expect(await deploy(second(), hour(29))).toMatchObject({ uploaded: 0, deleted: 1 });
  expect(await siteKeys()).toEqual([...Object.keys(secondFiles), '404.html'].sort());
});

it('tries a request again that failed', async () => {
  let failures = 2;
  server.failWhen((change) => change === 'PUT index.html' && failures-- > 0);
  expect(await deploy(first())).toMatchObject({ uploaded: 10 });
  expect(failures).toBe(-1);
});

it('stops before the pages when an upload fails for good, and goes on when it is repeated', async () => {
  await deploy(first());
  server.failWhen((change) => change.includes('_astro/b.2x.css'));
  await expect(deploy(second())).rejects.toThrow(
    /^Could not upload _astro\/b\.2x\.css: .*run the command again/,
  );
  expect(await bucket.read('index.html')).toBe('<h1>1</h1>');
  expect(await siteKeys()).toContain('poistuu/index.html');
  server.failWhen(() => false);
  await deploy(second());
  expect(await bucket.read('index.html')).toBe('<h1>2</h1>');
  expect(await siteKeys()).not.toContain('poistuu/index.html');
});

it('knows after an interruption that it does not know what is there', async () => {
  await deploy(first());
  server.failWhen((change) => change.includes('sitemap'));
  await expect(deploy(second())).rejects.toThrow('Could not upload sitemap-0.xml');
  server.failWhen(() => false);
  // Back to the first release: the second one's front page must not stay.
  await deploy(first());
  expect(await bucket.read('index.html')).toBe('<h1>1</h1>');
  expect(await siteKeys()).not.toContain('uusi/index.html');
});

it('puts back what somebody has removed, and leaves what others have put there', async () => {
  await bucket.put('muiden/tiedosto.txt', 'x', {});
  await deploy(first());
  await bucket.remove('jarjestot/index.html');
  expect(await deploy(first())).toMatchObject({ uploaded: 1 });
  expect(await siteKeys()).toContain('muiden/tiedosto.txt');
});

it('lets one deployment at a time have the bucket', async () => {
  const release = await first();
  const results = await Promise.allSettled([0, 1].map(() => deploy(Promise.resolve(release))));
  const refused = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  expect(refused.length).toBeGreaterThan(0);
  for (const reason of refused)
    expect(reason).toMatchObject({ exitCode: 3, message: expect.stringContaining('running') });
  // The lock has gone with the one that had it.
  await deploy(first());
  expect([...(await bucket.keys())]).not.toContain('.deployment/lock.json');
});

it('takes over from a deployment that has died, but not sooner', async () => {
  const lock = (minutes: number) =>
    bucket.put(
      '.deployment/lock.json',
      JSON.stringify({
        run: 'x',
        host: 'toinen',
        at: new Date(Date.now() - minutes * 60_000).toISOString(),
      }),
      {},
    );
  await lock(1);
  await expect(deploy(first())).rejects.toThrow('from toinen');
  await lock(3);
  expect(await deploy(first())).toMatchObject({ uploaded: 10 });
});
