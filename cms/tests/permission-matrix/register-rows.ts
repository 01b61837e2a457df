import type { UID } from '@strapi/strapi';
import {
  changeLogEntryUid,
  editorAbsenceUid,
  helpLinkUid,
  helpNoticeUid,
  helpProposalUid,
  helpReportUid,
  invitationUid,
  mailMessageUid,
  reviewRequestUid,
  unansweredSearchUid,
} from '../../src/content-type-uids';
import { secretText } from './secrets.ts';

const now = new Date();
/** So that the timer, which deletes what has expired, leaves it. */
const later = new Date(now.getTime() + 24 * 60 * 60 * 1000);
const facts = { title: secretText };
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
  [
    helpLinkUid,
    { offerId: secretText, purpose: 'confirm', tokenHash: secretText, expiresAt: later },
  ],
  [helpNoticeUid, { kind: 'queue', key: secretText, sentAt: now }],
  [
    helpReportUid,
    {
      sectionId: secretText,
      state: 'rejected',
      facts,
      contactName: secretText,
      contactEmail: email,
      stampId: secretText,
      sentAt: now,
      expiresAt: later,
    },
  ],
  [helpProposalUid, { offerId: secretText, state: 'rejected', facts, sentAt: now }],
  [unansweredSearchUid, { words: secretText, times: 1, firstAt: now, lastAt: now }],
];
