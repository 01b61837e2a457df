import { z } from 'zod';
import type { Problem } from './problem';

const detailsSchema = z.object({
  errors: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
  ),
});

/** Strapi's sentences and ours; `$1` is the number in Strapi's. */
const finnish: readonly (readonly [RegExp, string])[] = [
  [/at most (\d+) characters/, 'Teksti on liian pitkä: enintään $1 merkkiä.'],
  [/at least (\d+) characters/, 'Teksti on liian lyhyt: vähintään $1 merkkiä.'],
  [/must be unique/, 'Tämä on jo käytössä. Kirjoita toinen.'],
  [/must be defined|required|cannot be null|cannot be empty/, 'Tämä tieto puuttuu.'],
  [/greater than or equal to (\S+)/, 'Luvun pitää olla vähintään $1.'],
  [/less than or equal to (\S+)/, 'Luku saa olla enintään $1.'],
  [
    /must match the following|must be a valid|must be one of|must be a `/,
    'Arvo on väärässä muodossa.',
  ],
];

/** The problems that Strapi's own validation found, in Finnish. */
export function strapiProblems(details: unknown): Problem[] {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success) return [];
  return parsed.data.errors.map(({ path, message }) => ({
    path: path.map(String),
    message: finnishMessage(message),
  }));
}

/** Strapi's message in Finnish; one that we don't know stays as it is. */
export function finnishMessage(message: string): string {
  for (const [pattern, sentence] of finnish) {
    const match = pattern.exec(message);
    if (match) return sentence.replace('$1', match[1] ?? '');
  }
  return message;
}
