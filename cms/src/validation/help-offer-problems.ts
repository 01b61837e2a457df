import { z } from 'zod';
import { emailProblems, phoneProblems, webAddressProblems } from './format-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { components, flag, instant, text } from './stored-values';

export const helpOfferInput = z.object({
  title: text,
  description: text,
  hours: text,
  byPhone: flag,
  byOnline: flag,
  byAtTheDoor: flag,
  byOnSite: flag,
  phones: components({ number: text }),
  email: text,
  website: text,
  confirmedAt: instant,
  contactEmail: text,
});

export type HelpOfferInput = z.infer<typeof helpOfferInput>;

const required = {
  title: 'Kirjoita lyhyesti, mitä apua saa, esimerkiksi ”Kauppa-apua Nilsiässä”.',
};

/** Everything that is wrong with an offer of help except for what its relations tell. */
export function helpOfferProblems(offer: HelpOfferInput, isPublishing: boolean): Problem[] {
  return [
    ...(isPublishing ? requiredProblems(offer, required) : []),
    ...(isPublishing ? accessProblems(offer) : []),
    ...offer.phones.flatMap(({ number }, at) =>
      phoneProblems(number, 'phones', String(at), 'number'),
    ),
    ...emailProblems(offer.email, 'email'),
    ...webAddressProblems(offer.website, 'website'),
    ...emailProblems(offer.contactEmail, 'contactEmail'),
  ];
}

/** Whoever asks for help must be able to do so in each of the ways that are promised. */
function accessProblems(offer: HelpOfferInput): Problem[] {
  const { byPhone, byOnline, byAtTheDoor, byOnSite, email, website, hours } = offer;
  const hasPhone = offer.phones.some(({ number }) => number !== '');
  const isReachable = hasPhone || email !== '' || website !== '';
  if (!byPhone && !byOnline && !byAtTheDoor && !byOnSite)
    return problem('byPhone', 'Valitse ainakin yksi tapa, jolla apua saa.');
  return [
    ...(byPhone && !hasPhone
      ? problem('phones', 'Apua saa puhelimitse: lisää numero, josta vastataan.')
      : []),
    ...(byOnline && email === '' && website === ''
      ? problem('website', 'Apua saa verkossa: lisää verkkosivun osoite tai sähköposti.')
      : []),
    ...(byAtTheDoor && !byPhone && !byOnline && !isReachable
      ? problem('phones', 'Kerro, miten apua pyydetään kotiin: lisää numero, sähköposti tai sivu.')
      : []),
    ...(byOnSite && hours === '' && !isReachable
      ? problem('hours', 'Kerro, milloin paikan päälle voi tulla, tai lisää yhteystieto.')
      : []),
  ];
}

function problem(field: string, message: string): Problem[] {
  return [{ path: [field], message }];
}
