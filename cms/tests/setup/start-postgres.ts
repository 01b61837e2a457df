import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';

const run = promisify(execFile);

/**
 * A PostgreSQL of its own on a free port of 127.0.0.1, its data in a temporary folder.
 * `stop()` ends it and removes the folder.
 * @throws Error with PostgreSQL's own words when it does not start
 */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'cms-postgres-'));
  const binaries = await postgresBinaries(directory);
  const password = randomBytes(16).toString('hex');
  await initialise(binaries, directory, password);
  const port = await freePort();
  const server = await serve(binaries, directory, port);
  // Listened for from now on: Ctrl-C ends the server before anybody stops it.
  const ended = once(server, 'exit');
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function initialise(
  { initdb, owner }: PostgresBinaries,
  directory: string,
  password: string,
): Promise<void> {
  const passwordFile = join(directory, 'password');
  await writeFile(passwordFile, password, { mode: 0o644 });
  await run(
    initdb,
    [
      `--pgdata=${join(directory, 'data')}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...owner, cwd: directory },
  );
  await rm(passwordFile);
}

async function serve(
  { postgres, owner }: PostgresBinaries,
  directory: string,
  port: number,
): Promise<ChildProcess> {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    // Test data need not survive a power cut.
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
  ];
  const server = spawn(
    postgres,
    ['-D', join(directory, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  await new Promise<void>((ready, fail) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (text.includes('ready to accept connections')) ready();
    });
    server.once('error', fail);
    server.once('exit', () => fail(new Error(`PostgreSQL did not start. It said:\n${said}`)));
  });
  return server;
}
