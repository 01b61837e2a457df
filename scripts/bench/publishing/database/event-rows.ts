import type { Event } from '@civil-society/shared/event/event';
import type { BenchTables } from '../../bench-tables.ts';
import type { EntryIds } from './entry-ids.ts';
import { addAccessibility, addAddress } from './part-rows.ts';

/** @param organiserKey the organiser's documentId, by which the CMS knows whose event it is */
export function addEvent(
  tables: BenchTables,
  ids: EntryIds,
  event: Event,
  organiserKey: string,
  isPublished: boolean,
): void {
  const organiser = ids.get(
    isPublished ? 'published organisation' : 'organisation',
    event.organiser.slug,
  );
  const id = tables.addEntry('events', event.documentId, isPublished, {
    title: event.title,
    slug: event.slug,
    kind: event.kind,
    summary: event.summary,
    description: JSON.stringify(event.description),
    starts_at: event.startsAt === undefined ? null : new Date(event.startsAt),
    ends_at: event.endsAt === undefined ? null : new Date(event.endsAt),
    all_day: event.allDay,
    recurrence_rule: event.recurrenceRule ?? null,
    event_status: event.eventStatus,
    is_free: event.isFree,
    price: event.price ?? null,
    owner_key: organiserKey,
  });
  const owner = { table: 'events', column: 'event', id };
  tables.addLink(owner, 'organiser', 'organisation', organiser);
  if (event.area !== undefined) tables.addLink(owner, 'area', 'area', ids.get('area', event.area));
  tables.addLinks(owner, 'themes', 'theme', ids.all('theme', event.themes));
  tables.addLinks(
    owner,
    'target_groups',
    'target_group',
    ids.all('target_group', event.targetGroups),
  );
  tables.addLinks(owner, 'languages', 'language', ids.all('language', event.languages));
  if (event.place !== undefined) {
    const { name, address } = event.place;
    const place = tables.addComponent(owner, 'place', 'event.place', 'event_places', { name });
    addAddress(tables, place, address);
  }
  if (event.registration !== undefined) {
    const { required, email = null } = event.registration;
    tables.addComponent(owner, 'registration', 'event.registration', 'event_registrations', {
      required,
      email,
    });
  }
  addAccessibility(tables, owner, event.accessibility);
}
