import type { Event } from '@civil-society/shared/event/event';
import { formatDay } from '@civil-society/shared/finnish/format-date';
import { localDate } from '@civil-society/shared/event/local-time';
import { t } from '../../i18n/t.ts';
import { emailLink, phoneLink, websiteLink } from '../contact/contact-links.ts';
import type { Link } from '../page/link.ts';

export type RegistrationDetails = {
  text: string;
  instructions: string | undefined;
  deadline: string | undefined;
  links: Link[];
};

export function registrationDetails(
  registration: Event['registration'],
  now: string,
): RegistrationDetails | undefined {
  if (registration === undefined) return undefined;
  const { required, instructions, url, email, phone, deadline } = registration;
  return {
    text: t(required ? 'event.registrationNeeded' : 'event.registrationOpen'),
    instructions,
    deadline:
      deadline && t('event.registrationDeadline', { date: formatDay(deadline, localDate(now)) }),
    links: [
      websiteLink(url, t('event.registrationLink')),
      phoneLink(phone),
      emailLink(email),
    ].filter((link) => link !== undefined),
  };
}
