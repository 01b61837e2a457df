import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand } from './rsync/run-command.ts';
import { startS3Server } from './testing/s3-server.ts';
import { writeRelease } from './testing/write-release.ts';

let dataDir: string;
let server: Awaited<ReturnType<typeof startS3Server>>;
let variables: Record<string, string>;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'deploy-command-'));
  server = await startS3Server(dataDir);
  variables = {
    DATA_DIR: dataDir,
    S3_ENDPOINT: server.settings.endpoint ?? '',
    S3_BUCKET: 'site',
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  };
});
afterEach(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true });
});

const run = (command: 's3' | 'rsync', changes: Record<string, string> = {}) => {
  const given = Object.entries({ ...variables, ...changes }).map((pair) => pair.join('='));
  const main = join(import.meta.dirname, command, 'main.ts');
  return runCommand(['env', ...given, process.execPath, main]);
};

it('deploys the current release and says what was done', async () => {
  await writeRelease(dataDir, 'r1', { 'index.html': 'yksi' });
  const { exitCode, output, errors } = await run('s3');
  expect([exitCode, errors]).toEqual([0, '']);
  expect(output).toMatch(
    /^Deploying release r1 to the bucket site\.\n {2}pages: 2 uploaded\nRelease r1 is live: 2 uploaded, 0 unchanged, 0 deleted in \d+\.\d s\.\n$/,
  );
}, 30_000);

it('names the variables that are wrong, never their values', async () => {
  const { exitCode, errors } = await run('s3', { S3_BUCKET: '', S3_ENDPOINT: 'salaisuus' });
  expect(exitCode).toBe(2);
  expect(errors).toContain('missing or wrong: S3_ENDPOINT, S3_BUCKET.');
  expect(errors).not.toContain('salaisuus');
  expect(await run('rsync')).toMatchObject({
    exitCode: 2,
    errors: expect.stringContaining('RSYNC_TARGET'),
  });
}, 30_000);

it('says where the first release is missing, and what to check when the bucket is', async () => {
  expect(await run('s3')).toMatchObject({
    exitCode: 1,
    errors: expect.stringContaining('There is no release at'),
  });
  await writeRelease(dataDir, 'r1', { 'index.html': 'yksi' });
  const refused = await run('s3', { S3_BUCKET: 'ei-ole', S3_SECRET_ACCESS_KEY: 'salaisuus' });
  expect(refused.exitCode).toBe(1);
  expect(refused.errors).toMatch(/could not be used: .*Check S3_ENDPOINT/);
  expect(refused.errors + refused.output).not.toContain('salaisuus');
}, 30_000);
