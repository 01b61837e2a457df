import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** Who made a change: all that the log knows of a person. */
export type ChangeEditor = { id: number | null; name: string };

/** An import, a command or the service itself. */
const system: ChangeEditor = { id: null, name: 'Järjestelmä' };

const userSchema = z.object({
  id: z.number(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
});

/** The editor whose request is being answered, or the system outside a request. */
export function changeEditor(strapi: Core.Strapi): ChangeEditor {
  const user: unknown = strapi.requestContext.get()?.state.user;
  if (user === undefined || user === null) return system;
  const { id, firstname, lastname } = userSchema.parse(user);
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: name || `Käyttäjä ${id}` };
}
