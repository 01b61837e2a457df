import { suggestEmail } from '@civil-society/shared/contact/suggest-email';
import { isShouting } from '@civil-society/shared/text/is-shouting';
import { isHardToRead, longSentences } from '@civil-society/shared/text/readability';
import type { Problem } from './problem';

/** What would make a title easier to read. */
export function titleWarnings(title: string, ...path: string[]): Problem[] {
  return isShouting(title)
    ? [
        {
          path,
          message: 'Otsikko on kirjoitettu isoin kirjaimin. Pienin kirjaimin se on helpompi lukea.',
        },
      ]
    : [];
}

/** What would make a text easier to read; each sentence that is too long is named. */
export function proseWarnings(prose: string, ...path: string[]): Problem[] {
  return [
    ...(isHardToRead(prose)
      ? [
          'Teksti on raskasta luettavaa: virkkeet ja sanat ovat pitkiä. Jaa virkkeitä ja valitse lyhyempiä sanoja.',
        ]
      : []),
    ...longSentences(prose).map(
      (sentence) => `Tämä virke on pitkä. Jaa se kahdeksi: ”${shortened(sentence)}”`,
    ),
  ].map((message) => ({ path, message }));
}

/** A mail address that was probably mistyped. */
export function emailWarnings(email: string, ...path: string[]): Problem[] {
  const meant = suggestEmail(email);
  return meant === undefined ? [] : [{ path, message: `Tarkoititko ${meant}?` }];
}

/** Enough of a sentence to find it by. */
function shortened(sentence: string): string {
  return sentence.length <= 120 ? sentence : `${sentence.slice(0, 120).replace(/\s+\S*$/, '')} …`;
}
