import type { Core } from '@strapi/strapi';
import { personName, personSchema } from '../accounts/person-name';

/** Who made a change: all that the log knows of a person. */
export type ChangeEditor = { id: number | null; name: string };

/** An import, a command or the service itself. */
const system: ChangeEditor = { id: null, name: 'Järjestelmä' };

/** The editor whose request is being answered, or the system outside a request. */
export function changeEditor(strapi: Core.Strapi): ChangeEditor {
  const user: unknown = strapi.requestContext.get()?.state.user;
  if (user === undefined || user === null) return system;
  const person = personSchema.parse(user);
  return { id: person.id, name: personName(person) ?? `Käyttäjä ${person.id}` };
}
