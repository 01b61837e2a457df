import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, test } from 'vitest';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'start-'));
});

/** Runs `npm start`'s script until it ends. */
async function start(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, DATA_DIR: dataDir, ...env },
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { stderr, code };
}

test('a taken port is told with the variable that changes it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const { stderr, code } = await start({ SITE_PORT: String(port) });
  server.close();

  expect(stderr.trim()).toMatch(
    new RegExp(`^Port ${port}, which the site needs, is taken: .*SITE_PORT`),
  );
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
  expect(existsSync(join(dataDir, 'running.pid'))).toBe(false);
});

test('a data folder that can not be written is told', async () => {
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  const { stderr, code } = await start({ DATA_DIR: join(file, 'data') });
  expect(stderr.trim()).toMatch(/^The data folder .* can't be written: .*DATA_DIR/);
  expect(code).toBe(1);
});

test('a wrong variable is told', async () => {
  const { stderr, code } = await start({ CMS_PORT: '99999' });
  expect(stderr.trim()).toMatch(/^Some environment variables are wrong .*CMS_PORT/);
  expect(code).toBe(1);
});

test('a second service on the same data is refused', async () => {
  writeFileSync(join(dataDir, 'running.pid'), String(process.pid));
  const { stderr, code } = await start({});
  expect(stderr.trim()).toMatch(/^The service is already running on the data folder/);
  expect(code).toBe(1);
});
