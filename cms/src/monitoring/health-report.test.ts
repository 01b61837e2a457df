import { expect, test } from 'vitest';
import { healthReport } from './health-report';

const quiet = {
  revision: 7,
  outbox: { waiting: 0, oldestSeconds: 0, oldestAttempts: 0 },
  mail: { waiting: 0, retrying: 0, oldestSeconds: 0 },
};

test('all is well while nothing waits for long', () => {
  const outbox = { waiting: 2, oldestSeconds: 299, oldestAttempts: 4 };
  expect(healthReport({ ...quiet, outbox }, true)).toEqual({
    status: 'ok',
    problems: [],
    isOutboxLeader: true,
    queues: { ...quiet, outbox },
  });
});

test('what waits for long is told', () => {
  const outbox = { waiting: 2, oldestSeconds: 301, oldestAttempts: 9 };
  const mail = { waiting: 1, retrying: 1, oldestSeconds: 3_601 };
  expect(healthReport({ ...quiet, outbox, mail }, false)).toMatchObject({
    status: 'degraded',
    problems: [expect.stringContaining('2 changes wait'), expect.stringContaining('1 mails wait')],
  });
});

test('nothing works without the database', () => {
  expect(healthReport(undefined, false)).toMatchObject({ status: 'down' });
});
