import { expect, test } from 'vitest';
import type { Form } from '../form';
import { componentForms } from './component-forms';
import { contentTypeForms } from './content-type-forms';

const forms: [string, Form][] = [...Object.entries<Form>(contentTypeForms), ...componentForms];
/** Fields whose label says all that there is to say. */
const selfEvident = ['contact.address.city', 'contact.social-link.service'];

test.each(forms)('every field of %s has a label in Finnish', (_uid, { rows, fields }) => {
  for (const name of rows.flat()) {
    const label = fields[name]?.label ?? '';
    expect(label, name).toMatch(/^\p{Lu}/u);
    expect(label.toLowerCase(), name).not.toBe(name.toLowerCase());
  }
});

test.each(forms)('every field of %s says what to write', (uid, { rows, fields }) => {
  const without = rows.flat().filter((name) => !fields[name]?.help);
  expect(without.filter((name) => !selfEvident.includes(`${uid}.${name}`))).toEqual([]);
});

test('no help is said to be needless that is there', () => {
  const known = new Map(forms);
  for (const path of selfEvident) {
    const [name = '', ...uid] = path.split('.').reverse();
    expect(known.get(uid.reverse().join('.'))?.fields[name]).not.toHaveProperty('help');
  }
});
