import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Secrets of the public form, of the service's own keys (APP_KEYS): the first signs, all are
 * accepted, so that keys can be changed while somebody writes.
 */
export function reportSecrets(strapi: Core.Strapi): string[] {
  return strapi.config
    .get<string[]>('server.app.keys')
    .map((key) => createHmac('sha256', key).update('help-report').digest('base64url'));
}
