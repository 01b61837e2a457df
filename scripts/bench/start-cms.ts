import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./serve-cms.ts', import.meta.url));

/**
 * Starts a CMS and waits until it answers.
 * @throws Error with what it said, when it ends before that
 */
export async function startCms(
  directory: string,
  environment: Record<string, string>,
  size: number,
): Promise<{ stop: () => Promise<void> }> {
  const child = fork(script, [directory, String(size)], {
    cwd: directory,
    env: { ...process.env, ...environment },
    silent: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  const exited = once(child, 'exit');
  const first = await Promise.race([once(child, 'message'), exited.then(() => undefined)]);
  if (first === undefined) throw new Error(`The CMS in ${directory} did not start:\n${said}`);
  return {
    stop: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
