import type { UID } from '@strapi/strapi';
import {
  changeLogEntryUid,
  editorAbsenceUid,
  invitationUid,
  mailMessageUid,
  reviewRequestUid,
} from '../../src/content-type-uids';
import { secretText } from './secrets.ts';

const now = new Date();
const email = `${secretText}@example.fi`;

/** An entry of each of our own registers, telling something of the other organisation. */
export const registerRows: readonly [UID.ContentType, Record<string, unknown>][] = [
  [editorAbsenceUid, { ownerKey: secretText, since: now }],
  [invitationUid, { email, ownerKey: secretText, sentAt: now, expiresAt: now }],
  [
    reviewRequestUid,
    {
      contentType: 'api::event.event',
      contentDocumentId: secretText,
      title: secretText,
      note: secretText,
      requestedAt: now,
    },
  ],
  [
    changeLogEntryUid,
    {
      contentType: 'api::event.event',
      contentDocumentId: secretText,
      title: secretText,
      action: 'update',
      editorName: secretText,
      at: now,
    },
  ],
  [
    mailMessageUid,
    { to: email, subject: secretText, text: secretText, html: secretText, nextAttemptAt: now },
  ],
];
