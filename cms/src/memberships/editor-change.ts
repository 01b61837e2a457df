/** What happened to an organisation's editors or invitations. */
export type EditorChange =
  | 'joined'
  | 'removed'
  | 'left'
  | 'account-closed'
  | 'account-deleted'
  | 'invitation-withdrawn'
  | 'invitation-expired';
