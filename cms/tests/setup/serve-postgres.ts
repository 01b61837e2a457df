import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.ts';

/** For tests that need no more than the database's answers: nothing waits for the disk. */
const careless = ['full_page_writes=off', 'synchronous_commit=off'];

/**
 * Runs PostgreSQL on the data in `directory` until it accepts connections. It survives being killed
 * where `isDurable`, though not a power cut.
 * @throws Error with PostgreSQL's own words when it does not start
 */
export async function servePostgres(
  { postgres, owner }: PostgresBinaries,
  { directory, port, isDurable }: { directory: string; port: number; isDurable: boolean },
): Promise<ChildProcess> {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    // No test cuts the power.
    'fsync=off',
    ...(isDurable ? [] : careless),
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
