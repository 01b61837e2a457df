import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const startScript = resolve(import.meta.dirname, '../../../scripts/start/main.ts');

/**
 * Runs what `npm start` runs and waits until it says that the service is up.
 * @param variables the environment of the service, besides this process's own
 * @returns stops the service and waits until it has ended
 * @throws Error where it does not come up; it has told why on the terminal
 */
export async function startService(
  variables: Record<string, string>,
): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [startScript], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const isUp = new Promise<true>((up) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(withoutPasswords(text));
      if (text.includes('Ctrl-C')) up(true);
    });
  });
  if ((await Promise.race([isUp, ended])) !== true)
    throw new Error('The service did not start: see above.');
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

/** A log of continuous integration is no place for passwords, not even for an hour's. */
function withoutPasswords(text: string): string {
  return text.replace(/(\S+@\S+\s+)\S+/g, '$1…');
}
