import { alternativeTextProblem } from '@civil-society/shared/media/alternative-text-problem';
import type { Problem } from './problem';
import type { StoredImage } from './stored-values';

/** An image that is published tells what is in it to those who can't see it. */
export function imageProblems(image: StoredImage, field: string): Problem[] {
  if (image === undefined) return [];
  switch (alternativeTextProblem(image.alternativeText)) {
    case 'missing':
      return [
        {
          path: [field],
          message:
            'Kuvalta puuttuu tekstivastine. Avaa kuvan tiedot kynän kuvasta ja kirjoita, mitä kuvassa on, esimerkiksi ”Melojia Kallavedellä ilta-auringossa”.',
        },
      ];
    case 'file-name':
      return [
        {
          path: [field],
          message:
            'Kuvan tekstivastineena on tiedoston nimi. Kirjoita sen tilalle, mitä kuvassa on, esimerkiksi ”Melojia Kallavedellä ilta-auringossa”.',
        },
      ];
    case undefined:
      return [];
  }
}
