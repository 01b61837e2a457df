import {
  changeLogEntryUid,
  editorAbsenceUid,
  helpLinkUid,
  helpNoticeUid,
  helpProposalUid,
  helpReportUid,
  invitationUid,
  mailMessageUid,
  membershipUid,
  reviewRequestUid,
  unansweredSearchUid,
} from '../../src/content-type-uids';
import { outboxUid } from '../../src/outbox/outbox-uid';
import type { Subject } from './subject.ts';

const closed = (uid: Subject['uid']): Subject => ({
  uid,
  targets: [{ owner: 'foreign', state: 'live' }],
  sample: () => ({}),
  change: {},
  isClosed: true,
});

/** What editors never reach through the content manager: our own registers and Strapi's. */
export const closedSubjects: readonly Subject[] = [
  closed(membershipUid),
  closed(editorAbsenceUid),
  closed(invitationUid),
  closed(reviewRequestUid),
  closed(changeLogEntryUid),
  closed(mailMessageUid),
  closed(outboxUid),
  closed(helpLinkUid),
  closed(helpNoticeUid),
  closed(helpReportUid),
  closed(helpProposalUid),
  closed(unansweredSearchUid),
  closed('admin::user'),
  closed('admin::role'),
  closed('admin::permission'),
  closed('admin::api-token'),
  closed('plugin::upload.file'),
];
