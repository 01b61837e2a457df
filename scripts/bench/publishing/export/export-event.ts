import { accessibilityFacts } from '@civil-society/site/src/view-models/accessibility-facts.ts';
import { eventMark } from '@civil-society/site/src/view-models/event/event-mark.ts';
import { eventGroups } from '@civil-society/site/src/view-models/event/event-groups.ts';
import { eventPlace } from '@civil-society/site/src/view-models/event/event-place.ts';
import { eventRow } from '@civil-society/site/src/view-models/event/event-row.ts';
import { eventTimes } from '@civil-society/site/src/view-models/event/event-times.ts';
import { registrationDetails } from '@civil-society/site/src/view-models/event/registration-details.ts';
import type { ScheduledEvent } from '@civil-society/site/src/view-models/event/scheduled-event.ts';
import type { SiteIndex } from '@civil-society/site/src/view-models/site-index.ts';
import { t } from '@civil-society/site/src/i18n/t.ts';
import { valuesOf } from '@civil-society/site/src/view-models/values-of.ts';
import type { ExportedEvent } from './exported-site.ts';
import { markdownOf } from './markdown-of.ts';

export function exportEvent(scheduled: ScheduledEvent, index: SiteIndex): ExportedEvent {
  const { event, section, next } = scheduled;
  const row = eventRow(scheduled, index);
  const times = eventTimes(scheduled, index.now);
  const { startsAt = '', endsAt = '' } = next ?? event;
  const [group = { id: '', heading: '' }] = eventGroups([row], index.now);
  const mark = eventMark(scheduled);
  const registration = registrationDetails(event.registration, index.now);
  return {
    slug: event.slug,
    title: event.title,
    kind: t(`eventKind.${event.kind}`),
    section,
    group: { id: group.id, heading: group.heading },
    summary: event.summary,
    description: `${row.when}, ${row.where}. ${event.summary}`,
    when: row.when,
    where: row.where,
    until: row.until ?? '',
    then: row.then ?? '',
    over: mark === undefined && times.later.length === 0 ? (times.next?.until ?? '') : '',
    status: event.eventStatus,
    starts: startsAt,
    ends: endsAt,
    ...(mark && { mark }),
    recurrence: times.recurrence ?? '',
    ...(times.next && { next: times.next }),
    later: times.later,
    place: eventPlace(event).lines,
    ...(event.place && { venue: { name: event.place.name, address: event.place.address } }),
    area: event.area ?? '',
    isFree: event.isFree,
    price: event.isFree ? t('event.free') : (event.price ?? ''),
    ...(registration && { registration: { text: registration.text, links: registration.links } }),
    organiser: event.organiser.slug,
    organiserName: event.organiser.name,
    themes: valuesOf(index.themeBySlug, event.themes).map(({ slug }) => slug),
    targetGroups: valuesOf(index.targetGroupNames, event.targetGroups).join(', '),
    languages: valuesOf(index.languageNames, event.languages).join(', '),
    languageCodes: event.languages,
    accessibility: accessibilityFacts(event.accessibility)?.facts ?? [],
    body: markdownOf(event.description),
  };
}
