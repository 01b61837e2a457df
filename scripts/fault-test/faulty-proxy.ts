import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from './deliveries.ts';
import type { Random } from './random.ts';

/** What can happen to a webhook on its way. */
const faults = ['pass', 'lose', 'swallow', 'lose the answer', 'delay', 'repeat', 'fail'] as const;
type Fault = (typeof faults)[number];

export type FaultyProxy = {
  /** An address for each CMS process. */
  urls: readonly string[];
  /** How often each thing has happened. */
  counts: Record<Fault, number>;
  deliveries: readonly Delivery[];
  /** Everything passes while `work` is done, and from then on with `heal`. */
  reliably(work: () => Promise<void>): Promise<void>;
  heal(): void;
  /** Calls this, once, when the publisher has taken a message whose sender has not heard it yet. */
  beforeNextAnswer(hook: (sender: number) => Promise<void>): void;
  stop(): Promise<void>;
};

/** Stands between the CMS processes and the publisher, and behaves like a bad network. */
export async function startFaultyProxy(
  target: string,
  { random, senders }: { random: Random; senders: number },
): Promise<FaultyProxy> {
  const counts: FaultyProxy['counts'] = {
    ...{ pass: 0, lose: 0, swallow: 0, 'lose the answer': 0 },
    ...{ delay: 0, repeat: 0, fail: 0 },
  };
  const deliveries: Delivery[] = [];
  let reliable = 0;
  let hook: ((sender: number) => Promise<void>) | undefined;

  async function pass(request: IncomingMessage, response: ServerResponse, sender: number) {
    const send = await forwarding(request, target);
    const fault = reliable > 0 || hook ? 'pass' : random.oneOf(faults);
    counts[fault] += 1;
    if (fault === 'lose') return response.destroy();
    if (fault === 'fail') return response.writeHead(500).end();
    if (fault === 'swallow') return response.writeHead(202).end();
    if (fault === 'delay') await wait(random.between(200, 3_000));
    if (fault === 'repeat') await send();
    const status = await send();
    if (fault === 'lose the answer') return response.destroy();
    if (hook && status < 300) {
      const before = hook;
      hook = undefined;
      await before(sender);
    }
    return response.writeHead(status).end();
  }

  const servers = await Promise.all(
    Array.from({ length: senders }, (_, sender) =>
      listen(async (request, response) => {
        const id = String(request.headers['webhook-id']);
        const began = Date.now();
        const delivery = { id, sender, began, ended: Infinity, isAcknowledged: false };
        deliveries.push(delivery);
        response.once('close', () => {
          delivery.ended = Date.now();
          delivery.isAcknowledged = response.writableFinished && response.statusCode < 300;
        });
        await pass(request, response, sender);
      }),
    ),
  );
  return {
    urls: servers.map(addressOf),
    counts,
    deliveries,
    async reliably(work) {
      reliable += 1;
      await work().finally(() => (reliable -= 1));
    },
    heal: () => (reliable += 1),
    beforeNextAnswer: (next) => (hook = next),
    stop: async () => {
      for (const server of servers)
        await new Promise<void>((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
    },
  };
}

/** Reads a message; what comes of it sends it on, as often as it is called. */
async function forwarding(
  request: IncomingMessage,
  target: string,
): Promise<() => Promise<number>> {
  const body = new Uint8Array(await buffer(request));
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    name.startsWith('webhook-') || name === 'content-type' ? [[name, String(value)]] : [],
  );
  return async () => {
    try {
      return (await fetch(`${target}${request.url}`, { method: 'POST', headers, body })).status;
    } catch {
      // The publisher is dead just now: what a gateway says then.
      return 502;
    }
  };
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return `http://127.0.0.1:${address.port}`;
}
