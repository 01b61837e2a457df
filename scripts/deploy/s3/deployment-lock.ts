import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import { DeployProblem } from '../deploy-problem.ts';
import type { Bucket } from './bucket.ts';

const lockKey = '.deployment/lock.json';
const renewEvery = 20_000;
/** A run that has not renewed its lock for so long has died. */
const expiresAfter = 120_000;

const lockSchema = z.object({ run: z.string(), host: z.string(), at: z.iso.datetime() });

/** Shows that this deployment has the bucket. */
export type DeploymentLock = {
  /** @throws DeployProblem when another run has taken the bucket. */
  check(): Promise<void>;
  release(): Promise<void>;
};

/**
 * Takes the bucket for one deployment. Not every compatible server can create an object only where
 * there is none, so the lock is written, read again, and checked before every stage.
 * @throws DeployProblem while another deployment runs
 */
export async function lockBucket(bucket: Bucket, now = () => new Date()): Promise<DeploymentLock> {
  const run = randomUUID();
  const read = async () => {
    const text = await bucket.read(lockKey);
    return text === undefined ? undefined : lockSchema.parse(JSON.parse(text));
  };
  const write = () =>
    bucket.put(lockKey, JSON.stringify({ run, host: hostname(), at: now().toISOString() }), {
      ContentType: 'application/json',
      CacheControl: 'no-store',
    });
  const check = async () => {
    const lock = await read();
    if (lock?.run !== run) throw busy(lock);
  };

  const other = await read();
  if (other && now().getTime() - Date.parse(other.at) < expiresAfter) throw busy(other);
  await write();
  await check();

  let renewing = Promise.resolve();
  const timer = setInterval(() => {
    // A lock that can't be renewed is noticed by the next check.
    renewing = check()
      .then(write)
      .catch(() => clearInterval(timer));
  }, renewEvery);
  timer.unref();
  return {
    check,
    async release() {
      clearInterval(timer);
      await renewing;
      if ((await read())?.run === run) await bucket.remove(lockKey);
    },
  };
}

function busy(lock: z.infer<typeof lockSchema> | undefined): DeployProblem {
  const who = lock ? `from ${lock.host}, last heard of at ${lock.at}` : 'which has just ended';
  return new DeployProblem(
    'busy',
    `Another deployment to this bucket is running (${who}): wait for it and run the command again. If it has died, its lock opens two minutes after that.`,
  );
}
