import { Counter, Gauge, Registry } from 'prom-client';

/** What this process has done since it started; its dispatchers count here. */
export const deliveryRegistry = new Registry();
const registers = [deliveryRegistry];

export const outboxDeliveries = new Counter({
  name: 'cms_outbox_deliveries_total',
  help: 'Messages to the publisher, by what became of the attempt.',
  labelNames: ['outcome'],
  registers,
});

export const outboxLeader = new Gauge({
  name: 'cms_outbox_leader',
  help: '1 when this process delivers the outbox: exactly one of all processes should.',
  registers,
});

export const mailDeliveries = new Counter({
  name: 'cms_mail_deliveries_total',
  help: 'Mails to the mail server, by what became of the attempt.',
  labelNames: ['outcome'],
  registers,
});

// A series that begins with its first failure hides that failure from rate().
for (const outcome of ['delivered', 'failed']) outboxDeliveries.inc({ outcome }, 0);
for (const outcome of ['sent', 'failed', 'given_up']) mailDeliveries.inc({ outcome }, 0);
