import { isTimed } from '../../feeds/calendar-entry.ts';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { accessibilityFacts } from '../accessibility-facts.ts';
import { areaLinks } from '../area/area-links.ts';
import { correction } from '../page/correction.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { eventData } from '../structured-data/event-data.ts';
import { themeLinks } from '../theme/theme-links.ts';
import { valuesOf } from '../values-of.ts';
import { eventAreas } from './event-areas.ts';
import { eventMark } from './event-mark.ts';
import { eventPlace } from './event-place.ts';
import { eventRow } from './event-row.ts';
import { eventSearchEntry } from './event-search-entry.ts';
import { eventTimes } from './event-times.ts';
import { registrationDetails } from './registration-details.ts';
import type { ScheduledEvent } from './scheduled-event.ts';

export type EventPage = ReturnType<typeof eventPage>;

export function eventPage(scheduled: ScheduledEvent, index: SiteIndex) {
  const { event } = scheduled;
  const row = eventRow(scheduled, index);
  const mark = eventMark(scheduled);
  const times = eventTimes(scheduled, index.now);
  return {
    meta: pageMeta({
      // Several organisations hold a «Kerhoilta»; the organiser tells them apart.
      title: t('event.documentTitle', { title: event.title, organiser: event.organiser.name }),
      description: t('event.description', {
        when: `${row.when},`,
        area: row.where,
        summary: event.summary,
      }),
      path: routes.event(event.slug),
      parents: [{ href: routes.events(), label: t('events.title') }],
      searchEntry: eventSearchEntry(scheduled, index),
      structuredData: eventData(scheduled),
    }),
    title: event.title,
    /** Of its file for calendars, where there is a time to come. */
    calendar:
      isTimed(event) && scheduled.section !== 'past' ? routes.eventCalendar(event.slug) : undefined,
    correction: correction(event.title, routes.event(event.slug)),
    kind: t(`eventKind.${event.kind}`),
    summary: event.summary,
    mark,
    times,
    /** When its last time is over; browsers then say so. */
    over:
      mark === undefined && times.next && times.later.length === 0 ? times.next.until : undefined,
    place: eventPlace(event),
    area: areaLinks(eventAreas(event), index)[0],
    price: event.isFree ? t('event.free') : event.price,
    registration: registrationDetails(event.registration, index.now),
    organiser: { href: routes.organisation(event.organiser.slug), label: event.organiser.name },
    description: event.description,
    image: event.image,
    accessibility: accessibilityFacts(event.accessibility),
    themes: themeLinks(event.themes, index),
    targetGroups: valuesOf(index.targetGroupNames, event.targetGroups),
    languages: valuesOf(index.languageNames, event.languages),
  };
}
