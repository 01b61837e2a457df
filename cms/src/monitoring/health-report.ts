import type { QueueState } from './queue-state';

/** Longer than any retry, restart or build of the publisher should take. */
const patience = { outboxSeconds: 5 * 60, mailSeconds: 60 * 60 };

export type HealthReport = {
  /** `down`: editors can't work. `degraded`: they can, and something of what they did waits. */
  status: 'ok' | 'degraded' | 'down';
  /** What is wrong, in English for whoever runs the service. */
  problems: string[];
  /** Whether this process delivers the outbox. */
  isOutboxLeader: boolean;
  queues?: QueueState;
};

/** @param queues undefined where the database did not answer */
export function healthReport(
  queues: QueueState | undefined,
  isOutboxLeader: boolean,
): HealthReport {
  if (queues === undefined)
    return { status: 'down', problems: ['The database does not answer.'], isOutboxLeader };
  const { outbox, mail } = queues;
  const problems = [
    ...(outbox.oldestSeconds > patience.outboxSeconds
      ? [`${outbox.waiting} changes wait for the publisher, the oldest for over five minutes.`]
      : []),
    ...(mail.oldestSeconds > patience.mailSeconds
      ? [`${mail.waiting} mails wait for the mail server, the oldest for over an hour.`]
      : []),
  ];
  return { status: problems.length === 0 ? 'ok' : 'degraded', problems, isOutboxLeader, queues };
}
