import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { DispatcherLog } from './dispatcher';
import { errorText } from './error-text';

/** How often a process asks whether it may lead, and a leader whether it still does. */
const interval = 1_000;
const patience = 5_000;
/** PostgreSQL notices within seconds when the leader's whole machine has gone. */
const settings =
  'SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3; SET idle_session_timeout = 0';

/** Work that one process at a time does. */
export type Led = { kick(): void; stop(): Promise<void> };

export type LeadParts = {
  connection: ClientConfig;
  /** An advisory lock that is for this work alone in the database. */
  lock: number;
  /** What is told on it kicks the work. */
  channel: string;
  /** Begins the work; it is stopped when another process may have taken over. */
  lead(): Led;
  log: DispatcherLog;
};

/**
 * Of all processes on one PostgreSQL database, lets one work at a time: the one that has the lock,
 * on a connection of its own. When it ends, however it ends, its connection does too, and with
 * that the lock is another's.
 * @returns ends it, and the work with it
 */
export function leadInTurn(parts: LeadParts): () => Promise<void> {
  const stopped = new AbortController();
  const ended = serveTerms(parts, stopped.signal);
  return async () => {
    stopped.abort();
    await ended;
  };
}

async function serveTerms(parts: LeadParts, stopped: AbortSignal): Promise<void> {
  let said = '';
  while (!stopped.aborted) {
    try {
      await serveTerm(parts, stopped, () => {
        said = '';
      });
    } catch (error) {
      if (stopped.aborted) return;
      const reason = errorText(error);
      // Once, however long the database is away.
      if (reason !== said)
        parts.log.warn(`No connection to the database to deliver by; trying again: ${reason}`);
      said = reason;
      await pause(stopped);
    }
  }
}

/** From connecting to losing the connection or being stopped; rejects with how it was lost. */
async function serveTerm(
  { connection, lock, channel, lead }: LeadParts,
  stopped: AbortSignal,
  onConnected: () => void,
): Promise<void> {
  const client = new Client({
    ...connection,
    application_name: 'dispatcher',
    keepAlive: true,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });
  const lost = new AbortController();
  client.on('error', (error) => lost.abort(error));
  client.on('end', () => lost.abort(new Error('The connection has ended.')));
  const over = AbortSignal.any([stopped, lost.signal]);
  let work: Led | undefined;
  try {
    await client.connect();
    await client.query(settings);
    onConnected();
    while (!over.aborted && !(await isLeader(client, lock))) await pause(over);
    if (!over.aborted) {
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      const led = lead();
      work = led;
      client.on('notification', () => led.kick());
      led.kick();
    }
    while (!over.aborted) {
      await pause(over);
      if (!over.aborted) await client.query('SELECT 1');
    }
  } finally {
    await work?.stop();
    await client.end();
  }
  if (!stopped.aborted) throw lost.signal.reason;
}

async function isLeader(client: Client, lock: number): Promise<boolean> {
  const { rows } = await client.query<{ is_leader: boolean }>(
    'SELECT pg_try_advisory_lock($1) AS is_leader',
    [lock],
  );
  return rows[0]?.is_leader === true;
}

/** Waits for the next look, or until `over`. */
async function pause(over: AbortSignal): Promise<void> {
  try {
    await wait(interval, undefined, { signal: over, ref: false });
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
