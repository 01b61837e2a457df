import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const site = resolve(import.meta.dirname, '../../site');

/**
 * Starts the publisher, in a process group of its own with all that it starts, and waits until it
 * answers.
 * @throws Error with what it said, when it ends before that
 */
export async function startPublisherProcess(
  environment: Record<string, string>,
): Promise<{ pid: number | undefined; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['publisher/main.ts'], {
    cwd: site,
    env: { ...process.env, ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-8_000);
    });
  const ended = once(child, 'exit');
  let hasEnded = false;
  child.once('exit', () => {
    hasEnded = true;
  });
  // It opens the site's port last, when it can show something.
  while (!(await isAnswering(environment['SITE_URL'] ?? ''))) {
    if (hasEnded) throw new Error(`The publisher did not start. It said:\n${said}`);
    await wait(100);
  }
  return {
    pid: child.pid,
    kill: async () => {
      // The whole group: a build that goes on without its publisher is not what a crash leaves.
      if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    // 503 is an answer: of a site that has never been published.
    await fetch(url);
    return true;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
