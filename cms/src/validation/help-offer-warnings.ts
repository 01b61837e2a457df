import type { HelpOfferInput } from './help-offer-problems';
import type { Problem } from './problem';
import { emailWarnings, proseWarnings, titleWarnings } from './text-warnings';

/** What would make an offer of help better. */
export function helpOfferWarnings(offer: HelpOfferInput): Problem[] {
  const { title, description, hours, byPhone, email, contactEmail } = offer;
  return [
    ...titleWarnings(title, 'title'),
    ...proseWarnings(description, 'description'),
    ...(byPhone && hours === '' ? warning('hours', 'Kerro, milloin puhelimeen vastataan.') : []),
    ...emailWarnings(email, 'email'),
    ...(contactEmail === ''
      ? warning(
          'contactEmail',
          'Ilman yhteyshenkilön sähköpostia apua ei voi vahvistaa linkistä, ja se poistuu sivuilta määräpäivänä.',
        )
      : emailWarnings(contactEmail, 'contactEmail')),
  ];
}

function warning(field: string, message: string): Problem[] {
  return [{ path: [field], message }];
}
