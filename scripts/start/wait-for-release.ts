import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Child } from './child.ts';

const secondsToWait = 300;

/** What the publisher's status page says, as far as the start needs it. */
const statusSchema = z.object({
  activity: z.string(),
  release: z.object({}).optional(),
  lastFailure: z.object({ reason: z.string() }).optional(),
});

/**
 * Waits until a release of the site is live.
 * @throws UserProblem where the publisher ends, its first build fails or takes too long
 */
export async function waitForRelease(statusUrl: string, publisher: Child): Promise<void> {
  const deadline = Date.now() + secondsToWait * 1000;
  const ending = publisher.ended.then((how) => ({ how }));
  for (;;) {
    const response = await fetch(statusUrl, { signal: AbortSignal.timeout(5000) });
    const status = statusSchema.parse(await response.json());
    if (status.release) return;
    if (status.lastFailure)
      throw publisher.problem(`The site could not be built: ${status.lastFailure.reason}`);
    const ended = await Promise.race([ending, sleep(200)]);
    if (ended) throw publisher.problem(`The publisher ${ended.how}.`);
    if (Date.now() > deadline)
      throw publisher.problem(`No release of the site was built in ${secondsToWait} seconds.`);
  }
}
