import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  contentChangedSchema,
  type ContentChanged,
} from '@civil-society/shared/webhook/content-changed';
import { isSignedWebhook } from '@civil-society/shared/webhook/signature';
import type { WebhookOutcome } from '../metrics/publisher-metrics.ts';
import { isOutdated } from './is-outdated.ts';
import { readBody } from './read-body.ts';
import type { SeenIds } from './seen-ids.ts';
import { sendText } from './send-text.ts';

const longestBody = 1024 * 1024;

export type WebhookReceiver = {
  secrets: readonly string[];
  seenIds: SeenIds;
  onChange: (message: ContentChanged) => void;
  /** Hears what became of each message. */
  onOutcome: (outcome: WebhookOutcome) => void;
};

/**
 * Takes a message of the CMS: 202 when it is accepted, also when it came before; 413 too long,
 * 401 not signed by us or more than five minutes old, 400 not a message that we know.
 */
export async function receiveWebhook(
  { secrets, seenIds, onChange, onOutcome }: WebhookReceiver,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request, longestBody);
  if (body === undefined) {
    onOutcome('too_long');
    // The rest of the body is not read, so the connection can't be used again.
    response.setHeader('Connection', 'close');
    return sendText(response, 413, `The body is longer than ${longestBody} bytes.\n`);
  }
  const headers = textHeaders(request);
  if (!isSignedWebhook(secrets, headers, body)) {
    onOutcome(isOutdated(headers['webhook-timestamp'], new Date()) ? 'replay' : 'bad_signature');
    return sendText(response, 401, 'The signature or the time of the message is not right.\n');
  }
  const message = contentChangedSchema.safeParse(jsonOf(body));
  if (!message.success) {
    onOutcome('malformed');
    return sendText(response, 400, `Not a content.changed message: ${message.error.message}\n`);
  }
  const isNew = seenIds.isNew(headers['webhook-id'] ?? '');
  onOutcome(isNew ? 'accepted' : 'duplicate');
  if (isNew) onChange(message.data);
  return sendText(response, 202, 'accepted\n');
}

function textHeaders({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return Object.fromEntries(entries);
}

/** What `text` says in JSON; undefined, which no schema accepts, when it is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
