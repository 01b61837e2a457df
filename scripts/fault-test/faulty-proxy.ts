import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from './random.ts';

/** What can happen to a webhook on its way. */
const faults = ['pass', 'lose', 'swallow', 'lose the answer', 'delay', 'repeat', 'fail'] as const;
type Fault = (typeof faults)[number];

export type FaultyProxy = {
  url: string;
  /** How often each thing has happened. */
  counts: Record<Fault, number>;
  /** From now on everything passes. */
  heal(): void;
  stop(): Promise<void>;
};

/** Stands between the CMS and the publisher, and behaves like a bad network. */
export async function startFaultyProxy(target: string, random: Random): Promise<FaultyProxy> {
  const counts: FaultyProxy['counts'] = {
    ...{ pass: 0, lose: 0, swallow: 0, 'lose the answer': 0 },
    ...{ delay: 0, repeat: 0, fail: 0 },
  };
  let isHealed = false;
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      name.startsWith('webhook-') || name === 'content-type' ? [[name, String(value)]] : [],
    );
    const forward = async (): Promise<number> => {
      try {
        const sent = { method: 'POST', headers, body: new Uint8Array(body) };
        return (await fetch(`${target}${request.url}`, sent)).status;
      } catch {
        // The publisher is dead just now: what a gateway says then.
        return 502;
      }
    };
    const fault = isHealed ? 'pass' : random.oneOf(faults);
    counts[fault] += 1;
    if (fault === 'lose') return response.destroy();
    if (fault === 'fail') return response.writeHead(500).end();
    if (fault === 'swallow') return response.writeHead(202).end();
    if (fault === 'delay') await wait(random.between(200, 3_000));
    if (fault === 'repeat') await forward();
    const status = await forward();
    if (fault === 'lose the answer') return response.destroy();
    return response.writeHead(status).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    counts,
    heal: () => {
      isHealed = true;
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
