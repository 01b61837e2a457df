import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** A CMS in a process of its own, which can die as processes do. */
export type CmsProcess = {
  /** Ends it at once, as a power cut would (SIGKILL); resolves when it has gone. */
  kill(): Promise<void>;
};

/**
 * Starts the compiled CMS and waits until it listens.
 * @param environment see setup/test-environment.ts, and the database
 * @throws Error with what it said, when it ends before that
 */
export async function startCmsProcess(environment: Record<string, string>): Promise<CmsProcess> {
  const child = fork(join(here, 'setup', 'serve.mjs'), {
    cwd: resolve(here, '..'),
    env: { ...process.env, ...environment },
    execArgv: [],
    silent: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8_000);
    });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child, 'message'), ended.then(() => undefined)]);
  if (first === undefined) throw new Error(`The CMS did not start. It said:\n${said}`);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
