import { eventUid } from '../../content-type-uids';
import { accessibility } from '../parts/accessibility';
import { image } from '../parts/image';
import { languageReference } from '../parts/language-reference';
import { place } from '../parts/place';
import { reference } from '../parts/reference';
import { registration } from '../parts/registration';
import { fetchEvents } from '../fetch-events';
import { pageParameters } from '../page-arguments';
import type { ReadApiType } from '../read-api-type';

export const event: ReadApiType = {
  typeDefs: `
    enum EventKind {
      event
      ongoing_activity
      course
      peer_group
      volunteering
    }
    enum EventStatus {
      scheduled
      cancelled
      postponed
      moved_online
    }
    type Event {
      documentId: ID!
      slug: String!
      title: String!
      kind: EventKind!
      summary: String!
      description: JSON
      startsAt: DateTime
      endsAt: DateTime
      allDay: Boolean!
      recurrenceRule: String
      recurrenceExceptions: [Date!]!
      scheduleNote: String
      eventStatus: EventStatus!
      place: Place
      onlineUrl: String
      area: Reference
      organiser: Reference!
      themes: [Reference!]!
      targetGroups: [Reference!]!
      languages: [LanguageReference!]!
      isFree: Boolean!
      price: String
      registration: Registration
      accessibility: Accessibility
      image: Image
      updatedAt: DateTime!
    }
    type Query {
      events(${pageParameters}, organiserIds: [ID!]): [Event!]!
    }
  `,
  queries: {
    events: {
      contentType: eventUid,
      resolve: (strapi, queryArguments) =>
        fetchEvents(strapi, queryArguments, {
          select: [
            'documentId',
            'slug',
            'title',
            'kind',
            'summary',
            'description',
            'startsAt',
            'endsAt',
            'allDay',
            'recurrenceRule',
            'scheduleNote',
            'eventStatus',
            'onlineUrl',
            'isFree',
            'price',
            'ownerKey',
            'updatedAt',
          ],
          populate: {
            recurrenceExceptions: { select: ['date'] },
            place: place.population,
            area: reference.population,
            themes: reference.population,
            targetGroups: reference.population,
            languages: languageReference.population,
            registration: registration.population,
            accessibility: accessibility.population,
            image: image.population,
          },
        }),
    },
  },
};
