import type { HelpSection } from '@civil-society/shared/help/help-section';
import { phoneLink, websiteLink } from '../contact/contact-links.ts';
import type { Link } from '../page/link.ts';

/** Where to turn first. */
export type EmergencyLine = {
  label: string;
  phone: Link | undefined;
  website: Link | undefined;
  note: string | undefined;
};

/** None where the section has ended: its numbers may no longer be answered. */
export function emergencyLines({ emergencyContacts, state }: HelpSection): EmergencyLine[] {
  if (state === 'archived') return [];
  return emergencyContacts.map(({ label, phone, website, note }) => ({
    label,
    phone: phoneLink(phone),
    website: websiteLink(website),
    note,
  }));
}
