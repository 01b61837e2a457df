import { setTimeout as wait } from 'node:timers/promises';
import type { FaultTargets } from './do-fault.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import type { SmallDisk } from './small-disk.ts';

const secondsToTell = 120;

type Filling = Pick<FaultTargets, 'service' | 'touch'> & { whileFull(): Promise<void> };

/**
 * Fills the publisher's disk to the last block while something is published: the publisher must
 * tell why it can't go on, and go on by itself when there is space again.
 */
export async function fillDisk(disk: SmallDisk, filling: Filling): Promise<void> {
  const { service, touch, whileFull } = filling;
  // A webhook that gets lost would be made good a minute later only.
  await service.proxy.reliably(async () => {
    const begun = new Date();
    await disk.fill();
    await touch();
    await untilTold(disk, service, { begun, touch });
    await whileFull();
    await disk.free();
  });
  await untilPast(service);
}

async function untilTold(
  disk: SmallDisk,
  service: ServiceUnderTest,
  { begun, touch }: { begun: Date; touch(): Promise<void> },
): Promise<void> {
  const deadline = Date.now() + secondsToTell * 1_000;
  for (let looks = 1; ; looks += 1) {
    const { lastFailure } = await service.status();
    if (lastFailure && lastFailure.at >= begun && lastFailure.kind === 'disk') {
      if (lastFailure.reason.includes('is full')) return;
      throw new Error(`A full disk was told with "${lastFailure.reason}"`);
    }
    if (Date.now() > deadline)
      throw new Error(`For ${secondsToTell} s nothing of the full disk was told on the status.`);
    await wait(250);
    // What a release that was given up had taken can be enough for the next one.
    await disk.fill();
    if (looks % 20 === 0) await touch();
  }
}

async function untilPast(service: ServiceUnderTest): Promise<void> {
  const deadline = Date.now() + secondsToTell * 1_000;
  while ((await service.status()).failuresInRow > 0) {
    if (Date.now() > deadline)
      throw new Error(`The disk had space for ${secondsToTell} s, and publishing still failed.`);
    await wait(250);
  }
}
