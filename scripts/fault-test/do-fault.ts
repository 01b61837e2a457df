import { setTimeout as wait } from 'node:timers/promises';
import { fillDisk } from './fill-disk.ts';
import { killBeforeAnswer } from './kill-before-answer.ts';
import type { Mortal } from './mortal.ts';
import type { PlannedFault } from './plan-faults.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import type { SmallDisk } from './small-disk.ts';
import type { Random } from './random.ts';

export type FaultTargets = {
  service: ServiceUnderTest;
  database: Mortal | undefined;
  disk: SmallDisk | undefined;
  random: Random;
  /** Publishes a change that must not get lost. */
  touch(): Promise<void>;
};

/** Does to the service what is planned, and brings up again what it took down. */
export async function doFault(fault: PlannedFault, targets: FaultTargets): Promise<void> {
  const { service, database, disk, random } = targets;
  const { cmses, publisher, proxy } = service;
  const killPublisherToo = () =>
    fault.killsPublisherToo ? publisher.killAndRestart() : Promise.resolve();
  await wait(fault.delay);
  switch (fault.kind) {
    case 'kill a CMS':
      return cmses[random.between(0, cmses.length - 1)]?.process.killAndRestart();
    case 'kill the one that delivers':
      return cmses[proxy.deliveries.at(-1)?.sender ?? 0]?.process.killAndRestart();
    case 'kill it before it hears the answer':
      return killBeforeAnswer(targets);
    case 'kill the publisher':
      return publisher.killAndRestart();
    case 'stop the database':
      return database?.killAndRestart(() => Promise.all([wait(fault.lasts), killPublisherToo()]));
    case 'fill the disk':
      if (disk) await fillDisk(disk, { ...targets, whileFull: killPublisherToo });
  }
}
