import { z } from 'zod';

/** What a form sent: the values of each name, in their order. */
export type SentForm = Readonly<Record<string, readonly string[]>>;

/** More than any of our forms has. */
const mostFields = 80;
const mostValues = 100;

const bodySchema = z.record(z.string(), z.unknown()).catch({});

/**
 * A form's values, whatever was sent: texts as they were typed, nothing else. The parser gives one
 * value as a text, several as a list, and many as an object of them.
 */
export function sentForm(body: unknown): SentForm {
  const fields = Object.entries(bodySchema.parse(body)).slice(0, mostFields);
  return Object.fromEntries(fields.map(([name, value]) => [name, textsOf(value)]));
}

/** The first value of a name; empty where none was sent. */
export function textOf(form: SentForm, name: string): string {
  return listOf(form, name)[0] ?? '';
}

export function listOf(form: SentForm, name: string): readonly string[] {
  return Object.hasOwn(form, name) ? (form[name] ?? []) : [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, one]: [string, unknown]) =>
      /^\d+$/.test(key) && typeof one === 'string' ? [one] : [],
    )
    .slice(0, mostValues);
}
