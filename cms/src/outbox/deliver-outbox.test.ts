import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dispatcher } from '../dispatch/dispatcher';
import type { OutboxMessage } from './build-message';
import { deliverOutbox, type OutboxParts } from './deliver-outbox';
import type { OutboxRow } from './outbox-row';
import type { OutboxStore } from './outbox-store';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

const row = (id: number): OutboxRow => ({
  id,
  documentId: `row${id}`,
  contentType: 'api::page.page',
  contentDocumentId: `page${id}`,
  action: 'update',
  batch: '',
  attempts: 0,
  nextAttemptAt: '2026-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
});

/** An outbox in memory, as lasting as the test. */
function memoryStore(rows: OutboxRow[]): OutboxStore {
  return {
    async nextBatch() {
      const batch = rows[0]?.batch || `msg_${rows[0]?.id}_${rows.at(-1)?.id}`;
      if (rows[0]?.batch === '') for (const stored of rows) stored.batch = batch;
      return rows.filter((stored) => stored.batch === batch).map((stored) => ({ ...stored }));
    },
    async markDelivered(delivered) {
      const ids = delivered.map(({ id }) => id);
      rows.splice(0, rows.length, ...rows.filter(({ id }) => !ids.includes(id)));
    },
    async markFailed(failed, _error, nextAttemptAt) {
      for (const stored of rows.filter(({ id }) => failed.some((f) => f.id === id)))
        Object.assign(stored, {
          attempts: stored.attempts + 1,
          nextAttemptAt: nextAttemptAt.toISOString(),
        });
    },
  };
}

function outboxDispatcher(parts: Omit<OutboxParts, 'tidy' | 'onAttempt'>): Dispatcher {
  const outbox = { ...parts, tidy: async () => {}, onAttempt: () => {} };
  const deliver = (stopped: AbortSignal) => deliverOutbox(outbox, stopped);
  return new Dispatcher({ name: 'outbox', deliver, log: parts.log });
}

function dispatcherOf(rows: OutboxRow[], send: (message: OutboxMessage) => Promise<void>) {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  return { dispatcher: outboxDispatcher({ store: memoryStore(rows), send, log }), log };
}

const revisionsSent = (send: ReturnType<typeof vi.fn<(message: OutboxMessage) => Promise<void>>>) =>
  send.mock.calls.map(([{ body }]): number => JSON.parse(body).revision);

it('sends what has piled up in one message, and what comes meanwhile in the next', async () => {
  const rows = [row(1), row(2)];
  const send = vi.fn<(message: OutboxMessage) => Promise<void>>(async () => {
    if (rows.length === 2) rows.push(row(3));
  });
  const { dispatcher } = dispatcherOf(rows, send);
  dispatcher.kick();
  dispatcher.kick();
  await vi.advanceTimersByTimeAsync(0);
  expect(revisionsSent(send)).toEqual([2, 3]);
  expect(rows).toEqual([]);
  await dispatcher.stop();
});

it('waits longer after each failure, says so once, and says when it is over', async () => {
  const rows = [row(1)];
  const refused = new Error('fetch failed', { cause: new Error('connect ECONNREFUSED') });
  const send = vi.fn<(message: OutboxMessage) => Promise<void>>().mockRejectedValue(refused);
  const { dispatcher, log } = dispatcherOf(rows, send);
  dispatcher.kick();
  await vi.advanceTimersByTimeAsync(60_000);
  const failures = send.mock.calls.length;
  expect(failures).toBeGreaterThanOrEqual(6);
  expect(failures).toBeLessThan(12);
  expect(log.warn.mock.calls).toEqual([[expect.stringContaining('connect ECONNREFUSED')]]);

  send.mockResolvedValue();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(rows).toEqual([]);
  expect(log.info).toHaveBeenCalledOnce();
  await dispatcher.stop();
});

it('finds what one that died left behind', async () => {
  const rows = [row(1)];
  const died = dispatcherOf(rows, () => new Promise(() => {}));
  died.dispatcher.kick();
  await vi.advanceTimersByTimeAsync(1_000);
  const send = vi.fn<(message: OutboxMessage) => Promise<void>>().mockResolvedValue();
  const { dispatcher } = dispatcherOf(rows, send);
  dispatcher.kick();
  await vi.advanceTimersByTimeAsync(0);
  expect(revisionsSent(send)).toEqual([1]);
  await dispatcher.stop();
});

it('does not wait for the clock of the process that wrote a row', async () => {
  const rows = [{ ...row(1), nextAttemptAt: '2026-01-01T01:00:00.000Z' }];
  const send = vi.fn<(message: OutboxMessage) => Promise<void>>().mockResolvedValue();
  const { dispatcher } = dispatcherOf(rows, send);
  dispatcher.kick();
  await vi.advanceTimersByTimeAsync(0);
  expect(revisionsSent(send)).toEqual([1]);
  await dispatcher.stop();
});

it('looks by itself now and then, and leaves no timer when it is stopped', async () => {
  const rows: OutboxRow[] = [];
  const send = vi.fn<(message: OutboxMessage) => Promise<void>>().mockResolvedValue();
  const { dispatcher } = dispatcherOf(rows, send);
  dispatcher.kick();
  await vi.advanceTimersByTimeAsync(10);
  rows.push(row(9));
  await vi.advanceTimersByTimeAsync(30_000);
  expect(revisionsSent(send)).toEqual([9]);
  await dispatcher.stop();
  expect(vi.getTimerCount()).toBe(0);
  dispatcher.kick();
  expect(vi.getTimerCount()).toBe(0);
});

it('goes on after an outbox that could not be read', async () => {
  const rows = [row(1)];
  const send = vi.fn<(message: OutboxMessage) => Promise<void>>().mockResolvedValue();
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const store = memoryStore(rows);
  const nextBatch = vi.fn(store.nextBatch).mockRejectedValueOnce(new Error('no connection'));
  const dispatcher = outboxDispatcher({ store: { ...store, nextBatch }, send, log });
  dispatcher.kick();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(log.error.mock.calls).toEqual([[expect.stringContaining('no connection')]]);
  expect(revisionsSent(send)).toEqual([1]);
  await dispatcher.stop();
});
