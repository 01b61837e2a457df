import type { Core } from '@strapi/strapi';
import { requiredVariable } from '../environment/required-variable';
import { OutboxDispatcher } from './outbox-dispatcher';
import { outboxStore } from './outbox-store';
import { outboxFilledEvent } from './outbox-uid';
import { postMessage } from './post-message';
import { pruneOutbox } from './prune-outbox';

let dispatcher: OutboxDispatcher | undefined;

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
  const [secret = ''] = requiredVariable('WEBHOOK_SECRETS').split(',');
  const receiver = { url: new URL('/webhook', publisher).href, secret };
  strapi.server.httpServer.once('listening', () => {
    const started = new OutboxDispatcher({
      store: outboxStore(strapi),
      send: (message, stopped) => postMessage(receiver, message, stopped),
      tidy: (now) => pruneOutbox(strapi, now),
      log: strapi.log,
    });
    strapi.eventHub.on(outboxFilledEvent, async () => started.kick());
    started.kick();
    dispatcher = started;
  });
}

/** Ends what `startOutbox` began. */
export async function stopOutbox(): Promise<void> {
  await dispatcher?.stop();
  dispatcher = undefined;
}
