import { expect } from '@playwright/test';
import { z } from 'zod';
import { addresses } from './addresses.ts';

const mailsSchema = z.array(z.object({ to: z.string(), subject: z.string(), text: z.string() }));

export type ReceivedMail = z.infer<typeof mailsSchema>[number] & {
  /** Where its first button leads. */
  link: string;
  /** Where all of its buttons lead. */
  links: string[];
};

/**
 * The newest mail to an address, or to anybody, whose subject begins so, as soon as the mailbox has it.
 */
export async function fetchMail(to: string | undefined, subject: string): Promise<ReceivedMail> {
  let found: ReceivedMail | undefined;
  await expect(async () => {
    const mails = mailsSchema.parse(await (await fetch(`${addresses.mailbox}/mails.json`)).json());
    const mail = mails.find(
      (one) => (to === undefined || one.to === to) && one.subject.startsWith(subject),
    );
    expect(mail, `a mail to ${to ?? 'anybody'}: "${subject}…"`).toBeDefined();
    const links = mail?.text.match(/^https?:\S+$/gm) ?? [];
    if (mail) found = { ...mail, links: [...links], link: links[0] ?? '' };
  }).toPass({ timeout: 30_000, intervals: [300] });
  if (!found) throw new Error(`No mail to ${to ?? 'anybody'} begins with "${subject}".`);
  return found;
}
