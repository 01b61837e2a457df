import { slugify } from '../text/slugify.ts';
import type { ActingCapacity } from './situation-round.ts';

const yes = new Set(['kylla', 'k', 'on', 'joo', 'x', '1', '1-0', 'tosi', 'true', 'yes', 'valittu']);
const no = new Set(['ei', 'e', '0', '0-0', 'epatosi', 'false', 'no', 'ei-valittu']);

/** Whether a cell says yes or no ("Kyllä", "x", "1,0", nothing); undefined for other words. */
export function readYesNo(text: string): boolean | undefined {
  const word = slugify(text);
  if (yes.has(word)) return true;
  // A hyphen alone is how people leave a cell empty.
  return word === '' || no.has(word) ? false : undefined;
}

/** From the surest word to the least sure: who has paused may also speak of what is normal. */
const capacityWords: readonly [ActingCapacity, RegExp][] = [
  ['normal', /ei(?:-ole)?-muuto|muutoks(?:itta|etta)|kuten-ennen/],
  [
    'paused',
    /tauo|tauko|keskey|seis|lakkau|suljet|kiinni|ei-toimi|emme-toimi|emme-voi|ei-lainkaan/,
  ],
  ['changed', /muut|osit|osaksi|rajoit|supist|vahen|sovel|eta|poikke|eri-tav|ei-normaal/],
  ['normal', /norma|ennallaan|tavalli|entise|taysin|kokonaan/],
];

/** How the words of an answer tell that an organisation can act; undefined when they don't. */
export function guessCapacity(text: string): ActingCapacity | undefined {
  const word = slugify(text);
  return capacityWords.find(([, pattern]) => pattern.test(word))?.[0];
}

/**
 * The choices of an answer to a question of several: "Ruoka-apu; Asiointi". A comma separates them
 * only where nothing clearer does anywhere in the column, for it may be within a choice.
 */
export function choiceSeparator(cells: readonly string[]): RegExp {
  const clear = [/\s*;\s*/, /\s*\|\s*/, /\s*\n\s*/].find((separator) =>
    cells.some((cell) => separator.test(cell)),
  );
  return clear ?? /\s*,\s+|,/;
}
