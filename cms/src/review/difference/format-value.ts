import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { formatClock } from '@civil-society/shared/finnish/format-clock';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import enumerationNames from '../../admin/translations/fi/content.json';
import { relatedSchema } from '../normalise-content';

const finnishNames: ReadonlyMap<string, string> = new Map(Object.entries(enumerationNames));

/** A single value as a person reads it, by its attribute's type; empty where there is none. */
export function formatValue(type: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  switch (type) {
    case 'boolean':
      return value === true ? 'kyllä' : 'ei';
    case 'enumeration':
      return finnishNames.get(String(value)) ?? String(value);
    case 'date':
      return formatFullDate(String(value));
    case 'datetime':
      return formatInstant(String(value));
    case 'relation':
      return relatedSchema.parse(value).name;
    default:
      return String(value);
  }
}

function formatInstant(instant: string): string {
  return `${formatFullDate(localDate(instant))} ${formatClock(localTime(instant))}`;
}
