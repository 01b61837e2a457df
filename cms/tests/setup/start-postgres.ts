import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { servePostgres } from './serve-postgres.ts';

const run = promisify(execFile);

export type TestPostgres = {
  url: string;
  /** Ends it at once, in the middle of whatever it does. */
  crash(): Promise<void>;
  /** Starts it again after a crash, on the same port; it recovers by itself. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A PostgreSQL of its own on a free port of 127.0.0.1, its data in a temporary folder.
 * `stop()` ends it and removes the folder.
 * @param isDurable whether what was committed must be there after a crash
 * @throws Error with PostgreSQL's own words when it does not start
 */
export async function startPostgres({ isDurable = false } = {}): Promise<TestPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'cms-postgres-'));
  const binaries = await postgresBinaries(directory);
  const password = randomBytes(16).toString('hex');
  await initialise(binaries, directory, password);
  const port = await freePort();
  const serve = async () => {
    const server = await servePostgres(binaries, { directory, port, isDurable });
    // Listened for from now on: Ctrl-C ends the server before anybody stops it.
    return { server, ended: once(server, 'exit') };
  };
  let running = await serve();
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    running.server.kill(signal);
    await running.ended;
  };
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    // PostgreSQL's "immediate" shutdown.
    crash: () => end('SIGQUIT'),
    restart: async () => {
      running = await serve();
    },
    stop: async () => {
      await end('SIGINT');
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
