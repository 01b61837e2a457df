import { randomBytes } from 'node:crypto';
import type { Environment, ServiceUnderTest } from './service-under-test.ts';

/**
 * Changes the webhook secret as docs/operations.md says, a step at a quarter, a half and three
 * quarters of all changes.
 * @returns does the step, if any, that is due after `made` changes
 */
export function secretRotation(
  { cmses, publisher, environments }: ServiceUnderTest,
  changes: number,
): (made: number) => Promise<void> {
  const fresh = randomBytes(32).toString('base64');
  const both = `${fresh},${environments.publisher['WEBHOOK_SECRETS']}`;
  const set = (environment: Environment, secrets: string) => {
    environment['WEBHOOK_SECRETS'] = secrets;
  };
  return async (made) => {
    if (made === Math.floor(changes / 2)) {
      for (const environment of environments.cmses) set(environment, both);
      for (const { process } of cmses) await process.killAndRestart();
    }
    if (made !== Math.floor(changes / 4) && made !== Math.floor((changes * 3) / 4)) return;
    set(environments.publisher, made < changes / 2 ? both : fresh);
    await publisher.killAndRestart();
  };
}
