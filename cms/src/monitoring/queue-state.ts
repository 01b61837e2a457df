import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { mailMessageUid } from '../content-type-uids';
import { getOutboxState } from '../public-site/outbox-state';
import { withinSeconds } from './within-seconds';

/** A monitoring system asks every few seconds, and a database that hangs is news. */
const longestWait = 3;

const mailSchema = z.object({ createdAt: z.coerce.date() }).nullable();

export type QueueState = {
  /** The content's revision. */
  revision: number;
  outbox: { waiting: number; oldestSeconds: number; oldestAttempts: number };
  mail: { waiting: number; retrying: number; oldestSeconds: number };
};

/**
 * What waits in the database for the publisher and for the mail server.
 * @throws Error when the database does not answer
 */
export async function readQueueState(strapi: Core.Strapi, now: Date): Promise<QueueState> {
  const mails = strapi.db.query(mailMessageUid);
  const reading = Promise.all([
    getOutboxState(strapi),
    mails.count(),
    mails.count({ where: { attempts: { $gt: 0 } } }),
    mails.findOne({ orderBy: { id: 'asc' } }),
  ]);
  const [outbox, waiting, retrying, oldest] = await withinSeconds(longestWait, reading);
  const age = (since: Date | undefined) =>
    since === undefined ? 0 : Math.max(0, (now.getTime() - since.getTime()) / 1_000);
  return {
    revision: outbox.newest,
    outbox: {
      waiting: outbox.waiting,
      oldestSeconds: age(outbox.oldest?.since),
      oldestAttempts: outbox.oldest?.attempts ?? 0,
    },
    mail: { waiting, retrying, oldestSeconds: age(mailSchema.parse(oldest)?.createdAt) },
  };
}
