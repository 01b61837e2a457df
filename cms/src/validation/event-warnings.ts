import type { EventInput } from './event-problems';
import { imageWarnings } from './image-warnings';
import type { Problem } from './problem';
import { richTextWarnings } from './rich-text-warnings';
import { scheduleWarnings } from './schedule-warnings';
import { emailWarnings, proseWarnings, titleWarnings } from './text-warnings';

/** What would make an event's page better. @param now ISO 8601 instant */
export function eventWarnings(event: EventInput, now: string): Problem[] {
  const { title, summary, description, image, place, onlineUrl, isFree, price } = event;
  return [
    ...titleWarnings(title, 'title'),
    ...proseWarnings(summary, 'summary'),
    ...scheduleWarnings(event, now),
    ...(place === undefined && onlineUrl === ''
      ? warning('place', 'Kerro paikka tai osallistumislinkki, jotta ihmiset löytävät perille.')
      : []),
    ...richTextWarnings(description, 'description'),
    ...imageWarnings(image, 'image'),
    ...(isFree || price !== ''
      ? []
      : warning(
          'price',
          'Kirjoita, mitä osallistuminen maksaa, esimerkiksi ”5 €, jäsenille ilmainen”.',
        )),
    ...registrationWarnings(event),
  ];
}

function registrationWarnings({ registration }: EventInput): Problem[] {
  if (registration === undefined) return [];
  const { required, instructions, url, email, phone } = registration;
  return [
    ...(required && [instructions, url, email, phone].every((value) => value === '')
      ? warning(
          'registration',
          'Ilmoittautuminen vaaditaan. Kerro, miten ja mihin ilmoittaudutaan.',
        )
      : []),
    ...proseWarnings(instructions, 'registration', 'instructions'),
    ...emailWarnings(email, 'registration', 'email'),
  ];
}

function warning(field: string, message: string): Problem[] {
  return [{ path: [field], message }];
}
