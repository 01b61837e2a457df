import type { Core } from '@strapi/strapi';
import { Dispatcher } from '../dispatch/dispatcher';
import { requiredVariable } from '../environment/required-variable';
import { deliverOutbox, type OutboxParts } from './deliver-outbox';
import { outboxStore } from './outbox-store';
import { outboxFilledEvent } from './outbox-uid';
import { postMessage, type Receiver } from './post-message';
import { pruneOutbox } from './prune-outbox';

let dispatcher: Dispatcher | undefined;

/**
 * Delivers the outbox to the publisher from when Strapi serves requests until it is destroyed;
 * a script that only loads Strapi delivers nothing. Without PUBLISHER_URL the rows wait.
 */
export function startOutbox({ strapi }: { strapi: Core.Strapi }): void {
  const publisher = process.env.PUBLISHER_URL;
  if (publisher === undefined || publisher === '') {
    strapi.log.info('PUBLISHER_URL is not set: changes of published content wait in the outbox.');
    return;
  }
  const receiver = receiverAt(publisher);
  strapi.server.httpServer.once('listening', () => {
    const parts: OutboxParts = {
      store: outboxStore(strapi),
      send: (message, stopped) => postMessage(receiver, message, stopped),
      tidy: (now) => pruneOutbox(strapi, now),
      log: strapi.log,
    };
    const started = new Dispatcher({
      name: 'outbox',
      deliver: (stopped) => deliverOutbox(parts, stopped),
      log: strapi.log,
    });
    strapi.eventHub.on(outboxFilledEvent, async () => started.kick());
    started.kick();
    dispatcher = started;
  });
}

function receiverAt(publisher: string): Receiver {
  if (!URL.canParse(publisher))
    throw new Error(
      `PUBLISHER_URL is "${publisher}": give an address like http://127.0.0.1:4322, or nothing.`,
    );
  const [secret = ''] = requiredVariable('WEBHOOK_SECRETS').split(',');
  return { url: `${publisher.replace(/\/+$/, '')}/webhook`, secret };
}

/** Ends what `startOutbox` began. */
export async function stopOutbox(): Promise<void> {
  await dispatcher?.stop();
  dispatcher = undefined;
}
