import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { PublisherMetrics } from '../metrics/publisher-metrics.ts';
import type { StatusBoard } from '../publisher-status.ts';
import { whyNotReady } from '../status/readiness.ts';
import { statusAnswer } from '../status/status-answer.ts';
import { statusPage } from '../status/page/status-page.ts';
import { receiveWebhook, type WebhookReceiver } from './receive-webhook.ts';
import { sendText } from './send-text.ts';

export type PublisherServer = {
  webhook: WebhookReceiver;
  board: StatusBoard;
  metrics: Pick<PublisherMetrics, 'text' | 'contentType'>;
  /** Since when the site has shown a change; see `live-history`. */
  liveSince: (revision: number) => string | undefined;
  /** Minutes without a word from the CMS after which the publisher is not ready. */
  longestSilence: number;
  log: Logger;
};

/** The publisher's own address: the webhook, and its status for people and for monitoring. */
export function createPublisherServer(parts: PublisherServer): Server {
  return createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      parts.log.error({ err: error, url: request.url }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The publisher failed; its log says why.\n');
    });
  });
}

async function answer(
  parts: PublisherServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { webhook, board, metrics, longestSilence } = parts;
  const { pathname, searchParams } = new URL(`http://publisher${request.url ?? '/'}`);
  const now = new Date();
  switch (`${request.method} ${pathname}`) {
    case 'POST /webhook':
      return receiveWebhook(webhook, request, response);
    case 'GET /status': {
      const page = statusPage(board.read(), now, { follows: searchParams.has('seuraa') });
      return sendText(response, 200, page, 'text/html');
    }
    case 'GET /status.json': {
      const body = statusAnswer(board.read(), now, asked(parts, searchParams.get('revision')));
      return sendText(response, 200, JSON.stringify(body), 'application/json');
    }
    case 'GET /metrics':
      return sendText(response, 200, await metrics.text(), metrics.contentType);
    case 'GET /health/live':
      return sendText(response, 200, 'ok\n');
    case 'GET /health/ready':
      return sendHealth(response, whyNotReady(board.read(), now, longestSilence));
    case 'GET /health':
      return sendHealth(response, board.read().release ? undefined : 'no release yet');
    default:
      return sendText(response, 404, 'Not found: try /status\n');
  }
}

function sendHealth(response: ServerResponse, problem: string | undefined): void {
  sendText(response, problem === undefined ? 200 : 503, `${problem ?? 'ok'}\n`);
}

/** What `?revision=7` asks; anything but a number asks nothing. */
function asked({ liveSince }: PublisherServer, text: string | null) {
  const revision = Number(text ?? Number.NaN);
  if (!Number.isSafeInteger(revision)) return undefined;
  return { revision, liveSince: liveSince(revision) ?? null };
}
