import type { DispatcherLog, DispatcherParts } from '../dispatch/dispatcher';
import { retryDelay } from '../dispatch/retry-delay';
import { errorWithoutAddresses } from './error-without-addresses';
import { mailFailure } from './mail-failure';
import type { MailRow } from './mail-row';
import type { MailStore } from './mail-store';

/** Longer than sending can take (see mail-configuration.ts). */
const claimedFor = 2 * 60_000;
const longestDelay = 5 * 60_000;
const givenUpAfter = 3 * 24 * 60 * 60_000;

export type MailParts = {
  store: MailStore;
  /** Rejects when the server did not take the mail. */
  send(mail: MailRow): Promise<void>;
  log: DispatcherLog;
  /** Hears what became of each attempt. */
  onAttempt(outcome: 'sent' | 'failed' | 'given_up'): void;
};

/**
 * Sends what is due, the oldest first. A mail that fails waits alone; a server that fails is left
 * in peace until it is time to try again, so that nothing overtakes.
 * @returns a dispatcher's `deliver`
 */
export function mailDelivery(parts: MailParts): DispatcherParts['deliver'] {
  let pausedUntil = 0;
  return async (stopped) => {
    while (!stopped.aborted) {
      if (pausedUntil > Date.now()) return pausedUntil - Date.now();
      const mail = await parts.store.due(new Date());
      if (mail === undefined) return untilNextDue(parts.store);
      if (!(await parts.store.claim(mail, new Date(Date.now() + claimedFor)))) continue;
      pausedUntil = (await deliverMail(parts, mail)) ?? 0;
    }
    return undefined;
  };
}

async function untilNextDue(store: MailStore): Promise<number | undefined> {
  const next = await store.nextDue();
  return next === undefined ? undefined : Math.max(0, next.getTime() - Date.now());
}

/** Returns until when to leave the server in peace. */
async function deliverMail(parts: MailParts, mail: MailRow): Promise<number | undefined> {
  const { store, send, log, onAttempt } = parts;
  try {
    await send(mail);
  } catch (error) {
    return await afterFailure(parts, mail, error);
  }
  onAttempt('sent');
  await store.remove(mail);
  if (mail.attempts > 0) log.info(`A mail was sent after ${mail.attempts + 1} attempts.`);
  return undefined;
}

async function afterFailure(
  { store, log, onAttempt }: MailParts,
  mail: MailRow,
  error: unknown,
): Promise<number | undefined> {
  const failure = mailFailure(error);
  const isTooOld = Date.now() - Date.parse(mail.createdAt) > givenUpAfter;
  const until = Date.now() + retryDelay(mail.attempts + 1, Math.random(), longestDelay);
  if (failure === 'refused' || isTooOld) {
    onAttempt('given_up');
    await store.giveUp(mail);
    const why = failure === 'refused' ? 'the server refuses it' : 'it has failed for three days';
    log.error(`The mail ${mail.documentId} is given up, ${why}: ${errorWithoutAddresses(error)}`);
  } else {
    onAttempt('failed');
    await store.postpone(mail, errorWithoutAddresses(error), new Date(until));
    if (mail.attempts === 0)
      log.warn(`A mail waits to be sent again: ${errorWithoutAddresses(error)}`);
  }
  return failure === 'server' ? until : undefined;
}
