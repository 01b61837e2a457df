import type { Core } from '@strapi/strapi';
import { Dispatcher } from '../dispatch/dispatcher';
import { leadInTurn } from '../dispatch/lead-in-turn';
import { outboxDeliveries, outboxLeader } from '../monitoring/delivery-metrics';
import { requiredVariable } from '../environment/required-variable';
import { deliverOutbox, type OutboxParts } from './deliver-outbox';
import { outboxStore } from './outbox-store';
import { outboxChannel, outboxFilledEvent } from './outbox-uid';
import { postMessage, type Receiver } from './post-message';
import { pruneOutbox } from './prune-outbox';

/** An arbitrary number that only the outbox's leader locks in this database. */
const leaderLock = 727_002;

let stop: (() => Promise<void>) | undefined;

/**
 * Delivers the outbox to the publisher from when Strapi serves requests until it is destroyed;
 * a script that only loads Strapi delivers nothing. Of several processes on one PostgreSQL one
 * delivers, in order; SQLite has one process. Without PUBLISHER_URL the rows wait.
 */
export function startOutbox({ strapi }: { strapi: Core.Strapi }): void {
  const publisher = process.env.PUBLISHER_URL;
  if (publisher === undefined || publisher === '') {
    strapi.log.info('PUBLISHER_URL is not set: changes of published content wait in the outbox.');
    return;
  }
  const receiver = receiverAt(publisher);
  strapi.server.httpServer.once('listening', () => {
    stop =
      strapi.db.dialect.client === 'postgres'
        ? takeTurns(strapi, receiver)
        : alone(strapi, receiver);
  });
}

function alone(strapi: Core.Strapi, receiver: Receiver): () => Promise<void> {
  const dispatcher = outboxDispatcher(strapi, receiver);
  strapi.eventHub.on(outboxFilledEvent, async () => dispatcher.kick());
  dispatcher.kick();
  outboxLeader.set(1);
  return () => stopLeading(dispatcher);
}

function takeTurns(strapi: Core.Strapi, receiver: Receiver): () => Promise<void> {
  return leadInTurn({
    connection: strapi.config.get('database.connection.connection'),
    lock: leaderLock,
    channel: outboxChannel,
    lead() {
      strapi.log.info('This process delivers the outbox from now on.');
      const dispatcher = outboxDispatcher(strapi, receiver);
      outboxLeader.set(1);
      return { kick: () => dispatcher.kick(), stop: () => stopLeading(dispatcher) };
    },
    log: strapi.log,
  });
}

async function stopLeading(dispatcher: Dispatcher): Promise<void> {
  await dispatcher.stop();
  outboxLeader.set(0);
}

function outboxDispatcher(strapi: Core.Strapi, receiver: Receiver): Dispatcher {
  const parts: OutboxParts = {
    store: outboxStore(strapi),
    send: (message, stopped) => postMessage(receiver, message, stopped),
    tidy: (now) => pruneOutbox(strapi, now),
    log: strapi.log,
    onAttempt: (outcome) => outboxDeliveries.inc({ outcome }),
  };
  return new Dispatcher({
    name: 'outbox',
    deliver: (stopped) => deliverOutbox(parts, stopped),
    log: strapi.log,
  });
}

function receiverAt(publisher: string): Receiver {
  if (!URL.canParse(publisher))
    throw new Error(
      `PUBLISHER_URL is "${publisher}": give an address like http://127.0.0.1:4322, or nothing.`,
    );
  const [secret = ''] = requiredVariable('WEBHOOK_SECRETS').split(',');
  return { url: `${publisher.replace(/\/+$/, '')}/webhook`, secret: secret.trim() };
}

/** Ends what `startOutbox` began. */
export async function stopOutbox(): Promise<void> {
  await stop?.();
  stop = undefined;
}
