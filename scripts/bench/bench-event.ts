import { organisationKey } from './bench-organisation.ts';
import { addAccessibility, addAddress, addImage } from './bench-parts.ts';
import type { BenchTables } from './bench-tables.ts';
import { benchBlocks, benchPicks, benchText } from './bench-text.ts';

/** An event of organisation `number`, whose row is `organisationId`; `number` starts at 0. */
export function addEvent(
  tables: BenchTables,
  number: number,
  isPublished: boolean,
  organisationId: number,
): void {
  const startsAt = new Date(Date.UTC(2026, number % 12, (number % 28) + 1, 15));
  const id = tables.addEntry('events', `event${String(number).padStart(19, '0')}`, isPublished, {
    title: `Tapahtuma ${number} ${benchText(number, 2)}`,
    slug: `tapahtuma-${number}`,
    kind: number % 4 === 0 ? 'ongoing_activity' : 'event',
    summary: benchText(number, 25),
    description: benchBlocks(number),
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + 7_200_000),
    all_day: false,
    recurrence_rule: number % 4 === 0 ? 'FREQ=WEEKLY;BYDAY=TU' : null,
    schedule_note: null,
    event_status: 'scheduled',
    is_free: number % 3 > 0,
    price: number % 3 > 0 ? null : '10 €',
    owner_key: organisationKey(number),
  });
  const owner = { table: 'events', column: 'event', id };
  tables.addLink(owner, 'organiser', 'organisation', organisationId);
  tables.addLink(owner, 'area', 'area', (number % 19) + 1);
  tables.addLinks(owner, 'themes', 'theme', benchPicks(number, 2 + (number % 2), 16));
  tables.addLinks(owner, 'target_groups', 'target_group', benchPicks(number, 2, 8));
  tables.addLinks(owner, 'languages', 'language', benchPicks(number, 1, 4));
  const place = tables.addComponent(owner, 'place', 'event.place', 'event_places', {
    name: 'Järjestötalo',
  });
  addAddress(tables, place, number);
  if (number % 4 === 0)
    tables.addComponent(
      owner,
      'recurrenceExceptions',
      'event.recurrence-exception',
      'event_recurrence_exceptions',
      { date: '2026-02-24' },
    );
  tables.addComponent(owner, 'registration', 'event.registration', 'event_registrations', {
    required: true,
    email: `ilmo@jarjesto${number}.example`,
    deadline: '2026-02-01',
  });
  if (number % 2 === 0) addAccessibility(tables, owner);
  if (number % 3 === 0) addImage(tables, owner, 'api::event.event', 'image');
}
