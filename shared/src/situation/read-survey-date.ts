import { Temporal } from 'temporal-polyfill';

/** Days of the 1900 system are counted from here; Excel believes that 29.2.1900 was. */
const start1900 = Temporal.PlainDate.from('1899-12-30');
const start1904 = Temporal.PlainDate.from('1904-01-01');
/** Numbers that are days of this century, rather than something else. */
const plausibleDays = { least: 35_000, most: 75_000 };

/** The ISO 8601 date of a day as a spreadsheet counts them; a fraction is the time of day. */
export function dateOfDayNumber(days: number, countsFrom1904: boolean): string {
  return (countsFrom1904 ? start1904 : start1900).add({ days: Math.floor(days) }).toString();
}

/**
 * The ISO 8601 date that a cell names: "12.3.2020", "12.3.2020 klo 9.15", "2020-03-12T09:15", or
 * the bare number of a day ("43902,5"). Undefined when it is no date.
 */
export function readSurveyDate(text: string, countsFrom1904: boolean): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T\s])/.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const finnish = /^(?:\p{L}+\.?\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:$|[\s,])/u.exec(text);
  if (finnish) return calendarDate(finnish[3], finnish[2], finnish[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:$|\s)/.exec(text);
  if (slashed) return calendarDate(slashed[3], slashed[2], slashed[1]);
  const days = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (days >= plausibleDays.least && days <= plausibleDays.most)
    return dateOfDayNumber(days, countsFrom1904);
  return undefined;
}

function calendarDate(...parts: (string | undefined)[]): string | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
