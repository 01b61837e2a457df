import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { interruption } from '../../interruption.ts';
import { type Use, watchProcesses } from './watch-processes.ts';

export type Program = {
  file: string;
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
};

/**
 * Runs a program to its end: how long it took, and what it and its children used.
 * @throws Error with the end of what it said, when it fails
 */
export async function measureProcess({
  file,
  args,
  cwd,
  env = {},
}: Program): Promise<{ seconds: number } & Use> {
  const begun = performance.now();
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: interruption,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  const watched = watchProcesses(child.pid);
  const [code] = await once(child, 'close');
  const seconds = (performance.now() - begun) / 1000;
  const use = watched.stop();
  if (code !== 0) throw new Error(`${file} ended with ${code}. It said:\n${said}`);
  return { seconds, ...use };
}
