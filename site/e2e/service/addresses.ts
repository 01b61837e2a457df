/** Where the tested service answers; set by global-setup.ts. */
export const addresses = {
  get site() {
    return required('E2E_SITE_URL');
  },
  get admin() {
    return `${required('E2E_CMS_URL')}/admin`;
  },
  /** Where the service's mails are; `/mails.json` lists them, the newest first. */
  get mailbox() {
    return required('E2E_MAILBOX_URL');
  },
};

/** A variable that global-setup.ts sets. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: global-setup.ts sets it`);
  return value;
}
