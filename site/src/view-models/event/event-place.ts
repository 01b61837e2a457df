import type { Event } from '@civil-society/shared/event/event';
import { t } from '../../i18n/t.ts';
import { websiteLink } from '../contact/contact-links.ts';

/** Where an event is held: lines of the place, and the link of what is held online. */
export function eventPlace({ place, onlineUrl, eventStatus }: Event) {
  const address = place?.address;
  const isMovedOnline = eventStatus === 'moved_online';
  return {
    lines:
      place === undefined || isMovedOnline
        ? []
        : [
            place.name,
            ...(address ? [address.street, `${address.postalCode} ${address.city}`] : []),
          ],
    online: isMovedOnline || onlineUrl !== undefined ? t('event.online') : undefined,
    link: websiteLink(onlineUrl, t('event.onlineLink')),
  };
}
