import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runDeployCommand } from '@civil-society/site/publisher/deployments/run-deploy-command.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBucket } from './s3/bucket.ts';
import { startS3Server } from './testing/s3-server.ts';
import { writeRelease } from './testing/write-release.ts';

let dataDir: string;
let server: Awaited<ReturnType<typeof startS3Server>>;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publisher-deploys-'));
  server = await startS3Server(dataDir);
  await writeRelease(dataDir, 'r1', { 'index.html': 'yksi' });
  vi.stubEnv('S3_ENDPOINT', server.settings.endpoint);
  vi.stubEnv('S3_BUCKET', 'site');
  vi.stubEnv('S3_ACCESS_KEY_ID', 'S3RVER');
  vi.stubEnv('S3_SECRET_ACCESS_KEY', 'S3RVER');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await rm(dataDir, { recursive: true });
});

const deploy = (target: 's3' | 'rsync') =>
  runDeployCommand(target, {
    root: resolve(import.meta.dirname, '../..'),
    dataDir,
    signal: new AbortController().signal,
  });

it('lets the publisher deploy by the command', async () => {
  await deploy('s3');
  const bucket = openBucket(server.settings);
  expect(await bucket.read('index.html')).toBe('yksi');
  bucket.close();
}, 30_000);

it('tells the publisher why it failed', async () => {
  await expect(deploy('rsync')).rejects.toThrow(/missing or wrong: RSYNC_TARGET/);
}, 30_000);
