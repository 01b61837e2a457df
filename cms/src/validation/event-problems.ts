import { z } from 'zod';
import { addressInput, addressProblems } from './address-problems';
import { emailProblems, phoneProblems, webAddressProblems } from './format-problems';
import { imageProblems } from './image-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { richTextProblems } from './rich-text-problems';
import { scheduleProblems } from './schedule-problems';
import {
  blocks,
  component,
  components,
  flag,
  image,
  instant,
  related,
  text,
} from './stored-values';

export const eventInput = z.object({
  title: text,
  summary: text,
  description: blocks,
  image,
  kind: text,
  startsAt: instant,
  endsAt: instant,
  allDay: flag,
  recurrenceRule: text,
  recurrenceExceptions: components({ date: text }),
  onlineUrl: text,
  place: component({ name: text, address: addressInput }),
  organiser: related,
  isFree: flag,
  price: text,
  registration: component({
    required: flag,
    instructions: text,
    url: text,
    email: text,
    phone: text,
    deadline: text,
  }),
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
    ...(isPublishing ? richTextProblems(event.description, 'description') : []),
    ...(isPublishing ? imageProblems(event.image, 'image') : []),
    ...addressProblems(event.place?.address, 'place', 'address'),
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
