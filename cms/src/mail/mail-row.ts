/** A stored mail, as much of it as sending needs. */
export type MailRow = {
  id: number;
  documentId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  attempts: number;
  nextAttemptAt: string;
  createdAt: string;
};
