import type { z } from 'zod';
import { postalCodeProblems } from './format-problems';
import type { Problem } from './problem';
import { component, text } from './stored-values';

export const addressInput = component({ street: text, postalCode: text, city: text });

/** A street address at `path` that can't be one; what is missing is asked for by Strapi's rules. */
export function addressProblems(
  address: z.infer<typeof addressInput>,
  ...path: string[]
): Problem[] {
  if (address === undefined) return [];
  const { street, postalCode, city } = address;
  return [
    ...(street === '' || /\p{L}/u.test(street)
      ? []
      : [
          {
            path: [...path, 'street'],
            message: 'Kirjoita katu ja numero, esimerkiksi Satamakatu 1.',
          },
        ]),
    ...postalCodeProblems(postalCode, ...path, 'postalCode'),
    ...(city === '' || /^[\p{L}][\p{L}\s.-]*$/u.test(city)
      ? []
      : [
          {
            path: [...path, 'city'],
            message: 'Kirjoita postitoimipaikan nimi, esimerkiksi Kuopio.',
          },
        ]),
  ];
}
