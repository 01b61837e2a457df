import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { StatusBoard } from '../publisher-status.ts';
import { receiveWebhook, type WebhookReceiver } from './receive-webhook.ts';
import { sendText } from './send-text.ts';
import { statusPage } from './status-page.ts';

export type PublisherServer = { webhook: WebhookReceiver; board: StatusBoard; log: Logger };

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
  { webhook, board }: PublisherServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path] = (request.url ?? '/').split('?');
  switch (`${request.method} ${path}`) {
    case 'POST /webhook':
      return receiveWebhook(webhook, request, response);
    case 'GET /status':
      return sendText(response, 200, statusPage(board.read()), 'text/html');
    case 'GET /status.json':
      return sendText(response, 200, JSON.stringify(board.read()), 'application/json');
    case 'GET /health': {
      const isLive = board.read().release !== undefined;
      return sendText(response, isLive ? 200 : 503, isLive ? 'ok\n' : 'no release yet\n');
    }
    default:
      return sendText(response, 404, 'Not found: try /status\n');
  }
}
