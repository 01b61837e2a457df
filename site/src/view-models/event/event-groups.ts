import { Temporal } from 'temporal-polyfill';
import { monthNames } from '@civil-society/shared/finnish/time-words';
import { localDate } from '@civil-society/shared/event/local-time';
import { t } from '../../i18n/t.ts';
import type { EventRow } from './event-row.ts';

export type EventGroup = { id: string; heading: string; rows: EventRow[] };

/** Dated rows, in order, under this week, next week and then by month. */
export function eventGroups(rows: readonly EventRow[], now: string): EventGroup[] {
  const today = Temporal.PlainDate.from(localDate(now));
  const groups = new Map<string, EventGroup>();
  for (const row of rows) {
    const { id, heading } = groupOf(row.date, today);
    const group = groups.get(id) ?? { id, heading, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}

function groupOf(date: string | undefined, today: Temporal.PlainDate) {
  // What has begun before today is still going on.
  const day = date === undefined || date < today.toString() ? today : Temporal.PlainDate.from(date);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const weeks = Math.floor(monday.until(day, { largestUnit: 'days' }).days / 7);
  if (weeks === 0) return { id: 'talla-viikolla', heading: t('events.thisWeek') };
  if (weeks === 1) return { id: 'ensi-viikolla', heading: t('events.nextWeek') };
  const month = monthNames[day.month - 1] ?? '';
  const heading = `${month.charAt(0).toUpperCase()}${month.slice(1)} ${day.year}`;
  return { id: `${month}-${day.year}`.replaceAll('ä', 'a'), heading };
}
