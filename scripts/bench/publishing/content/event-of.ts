import type { Event } from '@civil-society/shared/event/event';
import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { blocksOf } from './blocks-of.ts';
import { addressOf, documentId } from './organisation-of.ts';
import { pick, pickOne } from './pick.ts';
import { finnishText } from './sentences.ts';
import type { Terms } from './terms.ts';

const titles = [
  ...['Kerhoilta', 'Perhekahvila', 'Vertaisryhmä', 'Yhteislaulu', 'Lenkkiseura', 'Lukupiiri'],
  ...['Talkoot', 'Digineuvonta', 'Kuntosali', 'Avoimet ovet', 'Joulumyyjäiset', 'Luontoretki'],
] as const;
const kinds = ['event', 'ongoing_activity', 'event', 'course', 'peer_group', 'event'] as const;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const dayMs = 86_400_000;

/** Event `number` from 0, held by `organiser` within four months from `from` (ISO 8601 date). */
export function eventOf(
  number: number,
  organiser: Organisation,
  terms: Terms,
  from: string,
): Event {
  const kind = number % 50 === 9 ? 'volunteering' : pickOne(kinds, number);
  const hour = 7 + (number % 11);
  const startsAt =
    Date.parse(`${from}T00:00:00Z`) + ((number * 7) % 120) * dayMs + hour * 3_600_000;
  const isRecurring = kind === 'ongoing_activity' || kind === 'peer_group';
  const host = `jarjesto${number}.example`;
  return {
    documentId: documentId('event', number),
    slug: `tapahtuma-${number}`,
    title: `${pickOne(titles, number)} ${number}`,
    kind,
    summary: finnishText(number + 5, 150),
    description: blocksOf(number + 11, 500),
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + 7_200_000).toISOString(),
    allDay: false,
    ...(isRecurring && { recurrenceRule: `FREQ=WEEKLY;BYDAY=${pickOne(weekdays, number)}` }),
    recurrenceExceptions: [],
    eventStatus: number % 61 === 3 ? 'cancelled' : 'scheduled',
    place: { name: 'Järjestötalo', address: addressOf(number, 'Kuopio') },
    ...(organiser.homeMunicipality !== undefined && { area: organiser.homeMunicipality }),
    organiser: { slug: organiser.slug, name: organiser.name },
    themes: pick(terms.themeSlugs, number, 1 + (number % 2)),
    targetGroups: pick(terms.targetGroupSlugs, number, 2),
    languages: pick(terms.languageCodes, number, 1),
    isFree: number % 3 > 0,
    ...(number % 3 === 0 && { price: '10 €' }),
    ...(number % 2 === 0 && { registration: { required: true, email: `ilmo@${host}` } }),
    ...(number % 4 === 0 && { accessibility: { stepFreeAccess: true, inductionLoop: false } }),
    updatedAt: '2026-09-15T10:00:00.000Z',
  };
}
