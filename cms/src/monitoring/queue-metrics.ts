import { Gauge, Registry } from 'prom-client';
import type { QueueState } from './queue-state';

/**
 * The queues as metrics; they are the database's, so every process tells the same.
 * @param queues undefined where the database did not answer: what is not known is left out
 */
export function queueMetrics(queues: QueueState | undefined): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: number) =>
    new Gauge({ name, help, registers: [registry] }).set(value);
  gauge('cms_database_up', '1 when the database answered.', queues === undefined ? 0 : 1);
  gauge('process_resident_memory_bytes', 'Memory of the process.', process.memoryUsage.rss());
  if (queues === undefined) return registry;
  const { revision, outbox, mail } = queues;
  gauge('cms_content_revision', 'Revision of the published content.', revision);
  gauge('cms_outbox_waiting', 'Changes that the publisher has not taken yet.', outbox.waiting);
  gauge(
    'cms_outbox_oldest_waiting_seconds',
    'How long the oldest of them has waited.',
    outbox.oldestSeconds,
  );
  gauge(
    'cms_outbox_oldest_attempts',
    'How often the oldest of them has been tried.',
    outbox.oldestAttempts,
  );
  gauge('cms_mail_waiting', 'Mails that the mail server has not taken yet.', mail.waiting);
  gauge('cms_mail_retrying', 'Mails among them that have been tried before.', mail.retrying);
  gauge(
    'cms_mail_oldest_waiting_seconds',
    'How long the oldest of them has waited.',
    mail.oldestSeconds,
  );
  return registry;
}
