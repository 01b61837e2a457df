import { signWebhook } from '@civil-society/shared/webhook/signature';
import type { OutboxMessage } from './build-message';

const patience = 10_000;

/** Where messages go, and the secret (base64) that signs them. */
export type Receiver = { url: string; secret: string };

/**
 * Sends a signed message and waits for the receiver to accept it.
 * @throws Error when it cannot be reached in ten seconds or answers anything but 2xx
 */
export async function postMessage(
  { url, secret }: Receiver,
  { id, body }: OutboxMessage,
  stopped: AbortSignal,
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signWebhook(secret, id, body, new Date()) },
    body,
    redirect: 'error',
    signal: AbortSignal.any([stopped, AbortSignal.timeout(patience)]),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${response.statusText}`);
}
