import { z } from 'zod';

const name = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(100, 'Nimi on liian pitkä.');

/**
 * All that the invited person decides; anything else in the request is left out. The rules of the
 * password are Strapi's own, which hold when it is changed later too.
 */
export const acceptanceSchema = z.object({
  firstname: name('Kirjoita etunimesi.'),
  lastname: name('Kirjoita sukunimesi.'),
  password: z
    .string('Valitse salasana.')
    .min(8, 'Salasanassa on oltava vähintään 8 merkkiä.')
    .refine((password) => Buffer.byteLength(password) <= 72, 'Salasana on liian pitkä.')
    .regex(/[a-z]/, 'Lisää salasanaan pieni kirjain (a–z).')
    .regex(/[A-Z]/, 'Lisää salasanaan iso kirjain (A–Z).')
    .regex(/\d/, 'Lisää salasanaan numero.'),
});

export type Acceptance = z.infer<typeof acceptanceSchema>;
