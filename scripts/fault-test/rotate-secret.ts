import { randomBytes } from 'node:crypto';
import type { Mortal } from './mortal.ts';

type Service = { process: Mortal; environment: Record<string, string> };

/**
 * Changes the webhook secret as docs/operations.md says, a step at a quarter, a half and three
 * quarters of all changes.
 * @returns does the step, if any, that is due after `made` changes
 */
export function secretRotation(
  { cms, publisher }: { cms: Service; publisher: Service },
  changes: number,
): (made: number) => Promise<void> {
  const fresh = randomBytes(32).toString('base64');
  const both = `${fresh},${publisher.environment['WEBHOOK_SECRETS']}`;
  const restart = (service: Service, secrets: string) => {
    service.environment['WEBHOOK_SECRETS'] = secrets;
    return service.process.killAndRestart();
  };
  return async (made) => {
    if (made === Math.floor(changes / 4)) await restart(publisher, both);
    if (made === Math.floor(changes / 2)) await restart(cms, both);
    if (made === Math.floor((changes * 3) / 4)) await restart(publisher, fresh);
  };
}
