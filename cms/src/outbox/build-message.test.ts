import { expect, it } from 'vitest';
import { buildMessage } from './build-message';
import type { OutboxRow } from './outbox-row';

const row = (id: number): OutboxRow => ({
  id,
  documentId: `row${id}`,
  contentType: 'api::event.event',
  contentDocumentId: `event${id}`,
  action: 'publish',
  attempts: 0,
  nextAttemptAt: '2026-01-01T00:00:00.000Z',
});

it('tells all changes in their order, with the revision of the last', () => {
  expect(JSON.parse(buildMessage([row(7), row(8)]).body)).toEqual({
    type: 'content.changed',
    revision: 8,
    changes: [
      { contentType: 'api::event.event', documentId: 'event7', action: 'publish' },
      { contentType: 'api::event.event', documentId: 'event8', action: 'publish' },
    ],
  });
});

it('has the same id for the same rows only', () => {
  const { id } = buildMessage([row(7), row(8)]);
  expect(buildMessage([row(7), row(8)]).id).toBe(id);
  expect(buildMessage([row(7), row(9)]).id).not.toBe(id);
  expect(buildMessage([row(8)]).id).not.toBe(id);
});

it('refuses to say nothing', () => {
  expect(() => buildMessage([])).toThrow();
});
