import { z } from 'zod';
import {
  emailProblems,
  phoneProblems,
  postalCodeProblems,
  webAddressProblems,
} from './format-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { scheduleProblems } from './schedule-problems';
import { component, components, flag, instant, related, text } from './stored-values';

export const eventInput = z.object({
  title: text,
  summary: text,
  kind: text,
  startsAt: instant,
  endsAt: instant,
  allDay: flag,
  recurrenceRule: text,
  recurrenceExceptions: components({ date: text }),
  onlineUrl: text,
  place: component({ address: component({ postalCode: text }) }),
  organiser: related,
  isFree: flag,
  price: text,
  registration: component({ url: text, email: text, phone: text, deadline: text }),
});

export type EventInput = z.infer<typeof eventInput>;

const required = {
  title: 'Kirjoita nimi, josta tapahtuman tunnistaa, esimerkiksi ”Syksyn yhteislaulut”.',
  summary: 'Kirjoita tiivistelmä: yksi tai kaksi virkettä siitä, mitä tapahtuu ja kenelle.',
};

/** Everything that is wrong with an event except for what its relations tell. */
export function eventProblems(event: EventInput, isPublishing: boolean): Problem[] {
  const { registration } = event;
  return [
    ...(isPublishing ? requiredProblems(event, required) : []),
    ...scheduleProblems(event, isPublishing),
    ...postalCodeProblems(
      event.place?.address?.postalCode ?? '',
      ...['place', 'address', 'postalCode'],
    ),
    ...webAddressProblems(event.onlineUrl, 'onlineUrl'),
    ...priceProblems(event),
    ...webAddressProblems(registration?.url ?? '', 'registration', 'url'),
    ...emailProblems(registration?.email ?? '', 'registration', 'email'),
    ...phoneProblems(registration?.phone ?? '', 'registration', 'phone'),
  ];
}

function priceProblems({ isFree, price }: EventInput): Problem[] {
  if (!isFree || price === '') return [];
  const message =
    'Hinta on annettu, vaikka tapahtuma on merkitty maksuttomaksi. Poista hinta tai merkintä ”Maksuton”.';
  return [{ path: ['price'], message }];
}
