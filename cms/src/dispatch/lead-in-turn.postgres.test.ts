import { afterEach, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { Client } from 'pg';
import { freePort } from '../../tests/setup/free-port.ts';
import { leadInTurn } from './lead-in-turn';

const lock = 42;
const channel = 'something_is_there';
const patience = { timeout: 20_000, interval: 100 };
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
let connectionString: string;
/** Names of those at work. */
let leaders: string[];
let kicks: string[];
let stops: (() => Promise<void>)[];

beforeAll(() => {
  connectionString = inject('postgresUrl');
});
beforeEach(() => {
  vi.clearAllMocks();
  leaders = [];
  kicks = [];
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
});

function takePart(name: string, url = connectionString): () => Promise<void> {
  const lead = () => {
    leaders.push(name);
    return {
      kick: () => kicks.push(name),
      stop: async () => {
        leaders = leaders.filter((leader) => leader !== name);
      },
    };
  };
  const stop = leadInTurn({ connection: { connectionString: url }, lock, channel, lead, log });
  stops.push(stop);
  return stop;
}

async function ask(sql: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('one leads, and when it stops another does', async () => {
  const stop = takePart('first');
  await vi.waitFor(() => expect(leaders).toEqual(['first']), patience);
  takePart('second');
  await ask('SELECT pg_sleep(2.5)');
  expect(leaders).toEqual(['first']);
  await stop();
  await vi.waitFor(() => expect(leaders).toEqual(['second']), patience);
});

test('one that loses its connection stops working before another begins', async () => {
  takePart('only');
  await vi.waitFor(() => expect(leaders).toEqual(['only']), patience);
  await ask(
    `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = ${lock}`,
  );
  await vi.waitFor(() => expect(leaders).toEqual([]), { ...patience, interval: 5 });
  await vi.waitFor(() => expect(leaders).toEqual(['only']), patience);
  expect(log.warn).toHaveBeenCalledOnce();
});

test('the leader is kicked at its start and by every notification', async () => {
  takePart('only');
  await vi.waitFor(() => expect(kicks).toEqual(['only']), patience);
  await ask(`NOTIFY ${channel}`);
  await vi.waitFor(() => expect(kicks).toEqual(['only', 'only']), patience);
});

test('it waits for a database that is away, says so once, and can be stopped', async () => {
  const stop = takePart('only', `postgres://nobody@127.0.0.1:${await freePort()}/nothing`);
  await vi.waitFor(() => expect(log.warn).toHaveBeenCalled(), patience);
  await ask('SELECT pg_sleep(2.5)');
  expect(log.warn).toHaveBeenCalledOnce();
  await stop();
  expect(leaders).toEqual([]);
});
