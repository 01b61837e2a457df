/** What every mail about an organisation's editors names. */
export type MemberMail = {
  to: string;
  /** The organisation's name. */
  organisation: string;
  ownerKey: string;
};
