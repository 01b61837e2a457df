import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

const quietRounds = 3;
const longestWait = 10_000;

/**
 * Waits until no query is under way: Strapi answers a request before some of its own writes are
 * done (last login, sessions), and destroying the pool under them fails on PostgreSQL.
 */
export async function drainDatabase(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const deadline = Date.now() + longestWait;
  let quiet = 0;
  while (quiet < quietRounds) {
    if (Date.now() > deadline)
      throw new Error('The database was still busy ten seconds after the last test.');
    await wait(20);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}
