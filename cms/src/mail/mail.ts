/** A mail in Finnish, as a person reads it; written out as plain text and as HTML. */
export type Mail = {
  to: string;
  subject: string;
  /** Plain sentences, a paragraph each. The greeting comes first. */
  paragraphs: readonly string[];
  /** What to do next: a button in HTML, an address on its own line in plain text. */
  action?: MailAction;
  /** Several things to choose from, in place of one. */
  actions?: readonly MailAction[];
  /** Words of somebody else, such as the coordinator's message; set apart from ours. */
  quote?: string;
};

export type MailAction = { label: string; url: string };
