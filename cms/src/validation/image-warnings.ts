import type { Problem } from './problem';
import type { StoredImage } from './stored-values';

/** A text for an image that is there but tells nothing. */
export function imageWarnings(image: StoredImage, field: string): Problem[] {
  const text = image?.alternativeText?.trim() ?? '';
  return /^(kuva|valokuva|logo|tunnus)\.?$/i.test(text)
    ? [
        {
          path: [field],
          message: `Kuvan tekstivastine ”${text}” ei kerro, mitä kuvassa on. Kuvaile kuvaa lyhyesti, esimerkiksi ”Kallaveden Melojien tunnus: sininen mela”.`,
        },
      ]
    : [];
}
