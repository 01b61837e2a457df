import { isPhoneNumber } from '@civil-society/shared/contact/phone-number';
import { isWebAddress } from '@civil-society/shared/contact/web-address';
import { helpAccessWays, helpOfferLimits } from '@civil-society/shared/help/help-offer';
import { z } from 'zod';

/** How many numbers the public forms show, and how many they take where an offer has more. */
export const usualPhones = 3;
export const mostPhones = 10;
const phoneLimits = { number: 30, hours: 120 };

/** Text without what cannot be seen; line breaks stay where `hasLines`. */
function plain(value: string, hasLines: boolean): string {
  const lines = value.replace(/\r\n?/g, '\n').split('\n');
  const clean = lines.map((line) => line.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim());
  return clean
    .join(hasLines ? '\n' : ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An optional text of at most so many characters; null where it is empty. */
const text = (longest: number, hasLines = false) =>
  z
    .string()
    .transform((value) => plain(value, hasLines))
    .pipe(z.string().max(longest, `Lyhennä tekstiä: enintään ${longest} merkkiä.`))
    .transform((value) => value || null);

export const line = (longest: number, missing: string) =>
  z
    .string()
    .transform((value) => plain(value, false))
    .pipe(z.string().min(2, missing).max(longest, `Lyhennä tekstiä: enintään ${longest} merkkiä.`));

const longestAddress = 255;
const webAddress = text(longestAddress)
  .transform((value) => (value === null || /^https?:/i.test(value) ? value : `https://${value}`))
  .refine(
    (value) => value === null || isWebAddress(value),
    'Kirjoita koko verkko-osoite, esimerkiksi https://www.yhdistys.fi.',
  )
  // Our own https:// counts, too: the offer would not take more.
  .refine(
    (value) => value === null || value.length <= longestAddress,
    `Lyhennä osoitetta: enintään ${longestAddress} merkkiä.`,
  );

export const emailAddress = text(200)
  .transform((value) => value?.toLowerCase() ?? null)
  .refine(
    (value) => value === null || z.email().safeParse(value).success,
    'Kirjoita sähköpostiosoite kokonaan, esimerkiksi toimisto@yhdistys.fi.',
  );

const phone = z
  .object({ number: text(phoneLimits.number), hours: text(phoneLimits.hours) })
  .superRefine(({ number, hours }, { addIssue }) => {
    const message =
      number === null && hours !== null
        ? 'Kirjoita myös puhelinnumero.'
        : number !== null && !isPhoneNumber(number)
          ? 'Kirjoita puhelinnumero numeroina, esimerkiksi 017 000 1234 tai +358 50 000 1234.'
          : undefined;
    if (message !== undefined) addIssue({ code: 'custom', path: ['number'], message });
  });

const values = z.array(z.string().max(100)).max(100);

/** What the form of a change asks. */
export const changedFactsSchema = z.object({
  title: line(helpOfferLimits.title, 'Kirjoita lyhyesti, mitä apua tarjoatte.'),
  description: text(helpOfferLimits.description, true),
  forWhom: text(helpOfferLimits.forWhom),
  areas: values.min(1, 'Valitse ainakin yksi kunta tai alue.'),
  hours: text(helpOfferLimits.hours),
  phones: z
    .array(phone)
    .max(mostPhones)
    .transform((phones) =>
      phones.flatMap(({ number, hours }) => (number === null ? [] : [{ number, hours }])),
    ),
  email: emailAddress,
  website: webAddress,
  validThrough: z
    .string()
    .trim()
    .refine(
      (value) => value === '' || z.iso.date().safeParse(value).success,
      'Kirjoita päivä muodossa 31.12.2026 tai valitse se kalenterista.',
    )
    .transform((value) => value || null),
});

/** What the form of a report asks beside it. */
export const moreFactsSchema = z.object({
  kinds: values.min(1, 'Valitse ainakin yksi avun laji.'),
  access: z.array(z.enum(helpAccessWays)).min(1, 'Valitse, miten apua saa.'),
  languages: values,
});

/** What of an offer changes by the mail's short form: areas by slug. */
export type ChangedFacts = z.infer<typeof changedFactsSchema>;
/** The rest of a reported offer: kinds by slug, languages by code. */
export type MoreFacts = z.infer<typeof moreFactsSchema>;
export type OfferFacts = ChangedFacts & MoreFacts;
