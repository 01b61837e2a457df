import { expect, it } from 'vitest';
import { buildMessage } from './build-message';
import type { OutboxRow } from './outbox-row';

const row = (id: number, batch = 'msg_a'): OutboxRow => ({
  id,
  documentId: `row${id}`,
  contentType: 'api::event.event',
  contentDocumentId: `event${id}`,
  action: 'publish',
  batch,
  attempts: 0,
  nextAttemptAt: '2026-01-01T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
});

it('tells all changes in their order, with the revision of the last', () => {
  expect(JSON.parse(buildMessage([row(7), row(8)]).body)).toEqual({
    type: 'content.changed',
    revision: 8,
    changes: [
      { contentType: 'api::event.event', documentId: 'event7', action: 'publish' },
      { contentType: 'api::event.event', documentId: 'event8', action: 'publish' },
    ],
    changedAt: '2026-01-01T00:00:00.000Z',
  });
});

it('has the id of the batch', () => {
  expect(buildMessage([row(7, 'msg_b'), row(8, 'msg_b')]).id).toBe('msg_b');
});

it('refuses to say nothing', () => {
  expect(() => buildMessage([])).toThrow();
});
