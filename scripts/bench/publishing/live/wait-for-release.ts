import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const statusSchema = z.object({
  activity: z.string(),
  release: z.object({ buildSeconds: z.number() }).optional(),
  lastFailure: z.object({ reason: z.string() }).optional(),
});

/** Longer than a first release of the largest content takes. */
const longestMinutes = 60;

/** Waits until the publisher has made its first release and rests. */
export async function waitForRelease(
  environment: Record<string, string>,
): Promise<{ buildSeconds: number }> {
  const deadline = Date.now() + longestMinutes * 60_000;
  for (;;) {
    const response = await fetch(`${environment['PUBLISHER_URL']}/status.json`);
    const { activity, release, lastFailure } = statusSchema.parse(await response.json());
    if (lastFailure) throw new Error(`The publisher failed: ${lastFailure.reason}`);
    if (release && activity === 'idle') return release;
    if (Date.now() > deadline) throw new Error(`No release after ${longestMinutes} minutes.`);
    await wait(250);
  }
}
