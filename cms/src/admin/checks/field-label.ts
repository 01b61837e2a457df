import { componentForms } from '../../forms/declared/component-forms';
import { contentTypeForms } from '../../forms/declared/content-type-forms';
import type { CheckedUid } from './is-checked-uid';

/** Components that the forms' fields hold. */
const componentsOf: Readonly<Record<string, string>> = {
  address: 'contact.address',
  contactPersons: 'contact.contact-person',
  socialLinks: 'contact.social-link',
  place: 'event.place',
  registration: 'event.registration',
};

/** A problem's place in the form's own words: "Yhteyshenkilöt 1, Puhelin". */
export function fieldLabel(uid: CheckedUid, path: readonly string[]): string {
  let fields: Readonly<Record<string, { label: string }>> = contentTypeForms[uid].fields;
  const words: string[] = [];
  for (const part of path) {
    if (/^\d+$/.test(part)) {
      words.push(`${words.pop() ?? ''} ${Number(part) + 1}`.trim());
      continue;
    }
    words.push(fields[part]?.label ?? part);
    fields = componentForms.get(componentsOf[part] ?? '')?.fields ?? fields;
  }
  return words.join(', ');
}
