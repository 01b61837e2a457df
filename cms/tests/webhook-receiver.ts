import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import {
  type ContentChanged,
  contentChangedSchema,
} from '@civil-society/shared/webhook/content-changed';
import { isSignedWebhook } from '@civil-society/shared/webhook/signature';
import { freePort } from './setup/free-port.ts';

/** A message as it arrived; `isSigned` says whether the signature was right. */
export type ReceivedWebhook = ContentChanged & { id: string; isSigned: boolean };

/** A publisher that does nothing but take down what it is told. */
export type WebhookReceiver = {
  url: string;
  received: ReceivedWebhook[];
  /** HTTP status of the next answers; 202 to begin with. */
  answer(status: number): void;
  /** Runs `hook` when the next message has come and before it is answered. */
  beforeAnswer(hook: () => Promise<void>): void;
  stop(): Promise<void>;
};

/** Starts a publisher for tests, which checks signatures with `secret`. */
export async function startWebhookReceiver(secret: string): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  let status = 202;
  let next: (() => Promise<void>) | undefined;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    received.push({
      ...contentChangedSchema.parse(JSON.parse(body)),
      id: headers['webhook-id'] ?? '',
      isSigned: request.url === '/webhook' && isSignedWebhook([secret], headers, body),
    });
    const hook = next;
    next = undefined;
    await hook?.();
    response.writeHead(status).end();
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer: (to) => {
      status = to;
    },
    beforeAnswer: (hook) => {
      next = hook;
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
