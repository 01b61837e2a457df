import type { Event, EventStatus } from '@civil-society/shared/event/event';
import { isWebAddress } from '@civil-society/shared/contact/web-address';
import { localDate } from '@civil-society/shared/event/local-time';
import { routes } from '../../routes.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import { postalAddress } from './postal-address.ts';
import type { StructuredData } from './structured-data.ts';

const statuses = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved_online: 'EventMovedOnline',
} as const satisfies Record<EventStatus, string>;

/**
 * The next time of an event; undefined for what has no times, which schema.org's events must have.
 * @see https://schema.org/Event
 */
export function eventData({ event, next }: ScheduledEvent): StructuredData | undefined {
  const times = next ?? event;
  if (times.startsAt === undefined) return undefined;
  return {
    '@type': 'Event',
    '@id': routes.event(event.slug),
    url: routes.event(event.slug),
    name: event.title,
    description: event.summary,
    startDate: event.allDay ? (next?.startDate ?? localDate(times.startsAt)) : times.startsAt,
    endDate: event.allDay ? next?.endDate : times.endsAt,
    eventStatus: `https://schema.org/${statuses[event.eventStatus]}`,
    ...places(event),
    organizer: {
      '@type': 'NGO',
      name: event.organiser.name,
      url: routes.organisation(event.organiser.slug),
    },
    isAccessibleForFree: event.isFree,
    image: event.image?.url,
    inLanguage: event.languages.length > 0 ? event.languages : undefined,
  };
}

function places({ place, onlineUrl, eventStatus }: Event) {
  const isOnline = onlineUrl !== undefined && isWebAddress(onlineUrl);
  const isThere = place !== undefined && eventStatus !== 'moved_online';
  const locations = [
    ...(isThere
      ? [
          {
            '@type': 'Place',
            name: place.name,
            address: place.address ? postalAddress(place.address) : place.name,
          },
        ]
      : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url: onlineUrl }] : []),
  ];
  const mode = isThere ? (isOnline ? 'Mixed' : 'Offline') : 'Online';
  return {
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: locations.length > 1 ? locations : locations[0],
  };
}
