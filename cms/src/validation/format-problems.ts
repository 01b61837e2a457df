import { isPhoneNumber } from '@civil-society/shared/contact/phone-number';
import { isWebAddress } from '@civil-society/shared/contact/web-address';
import { z } from 'zod';
import type { Problem } from './problem';

/** Problems of one value at `path`; an empty value has none. */
type FormatRule = (value: string, ...path: string[]) => Problem[];

export const webAddressProblems = rule(
  isWebAddress,
  'Kirjoita koko verkko-osoite, esimerkiksi https://www.yhdistys.fi.',
);

export const phoneProblems = rule(
  isPhoneNumber,
  'Kirjoita puhelinnumero numeroina, esimerkiksi 017 000 1234 tai +358 50 000 1234.',
);

export const emailProblems = rule(
  (value) => z.email().safeParse(value).success,
  'Kirjoita sähköpostiosoite kokonaan, esimerkiksi toimisto@yhdistys.fi.',
);

export const postalCodeProblems = rule(
  (value) => /^\d{5}$/.test(value),
  'Postinumerossa on viisi numeroa, esimerkiksi 70100.',
);

function rule(isRight: (value: string) => boolean, message: string): FormatRule {
  return (value, ...path) => (value === '' || isRight(value) ? [] : [{ path, message }]);
}
