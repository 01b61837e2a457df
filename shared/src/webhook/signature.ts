import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/**
 * Signing by the Standard Webhooks specification: HMAC-SHA256 over id, timestamp and body,
 * compared in constant time, refused when the timestamp is more than five minutes off.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export type WebhookHeaders = {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
};

/** Headers for `body`. `secret` is base64, at least 24 bytes; `id` is unique a message. */
export function signWebhook(secret: string, id: string, body: string, now: Date): WebhookHeaders {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
}

/** Whether `body` was signed with one of `secrets` (two while a secret is being changed). */
export function isSignedWebhook(
  secrets: readonly string[],
  headers: Record<string, string>,
  body: string,
): boolean {
  return secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, headers, { jsonParse: false });
      return true;
    } catch (error) {
      if (error instanceof WebhookVerificationError) return false;
      throw error;
    }
  });
}
