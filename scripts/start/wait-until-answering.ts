import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.ts';

const millisecondsBetween = 200;

/**
 * Waits until `url` answers with a success status.
 * @param seconds how long before giving up
 * @throws UserProblem with the end of the child's log where it ends or stays silent
 */
export async function waitUntilAnswering(url: string, child: Child, seconds: number) {
  const deadline = Date.now() + seconds * 1000;
  const ending = child.ended.then((how) => ({ how }));
  while (!(await isAnswering(url))) {
    const ended = await Promise.race([ending, sleep(millisecondsBetween)]);
    if (ended) throw child.problem(`The process "${child.name}" did not start: it ${ended.how}.`);
    if (Date.now() > deadline)
      throw child.problem(
        `The process "${child.name}" did not answer at ${url} in ${seconds} seconds.`,
      );
  }
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Nobody listens yet; the caller knows how long to wait.
    return false;
  }
}
