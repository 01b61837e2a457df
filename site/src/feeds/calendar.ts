import ICAL from 'ical.js';
import { calendarEntry, type TimedEvent } from './calendar-entry.ts';
import { helsinkiTimeZone } from './helsinki-time-zone.ts';

/** Nobody's calendar needs more ahead, and a phone should read it on a poor network. */
export const mostEntries = 1_000;

export type CalendarInput = {
  name: string;
  /** Those first to be held first. */
  events: readonly TimedEvent[];
};

/**
 * Writes calendars (RFC 5545, names by RFC 7986) that people subscribe to. An event's own text is
 * made once and stands in the calendars of its organiser, area and theme alike.
 */
export function createCalendarWriter(siteUrl: string): (input: CalendarInput) => string {
  const written = new WeakMap<TimedEvent, string>();
  const entryText = (event: TimedEvent) => {
    const known = written.get(event);
    if (known !== undefined) return known;
    const text = calendarEntry(event, siteUrl).toString();
    written.set(event, text);
    return text;
  };
  return ({ name, events }) => {
    const calendar = new ICAL.Component('vcalendar');
    calendar.addPropertyWithValue('version', '2.0');
    calendar.addPropertyWithValue('prodid', `-//${new URL(siteUrl).hostname}//FI`);
    calendar.addPropertyWithValue('method', 'PUBLISH');
    calendar.addPropertyWithValue('name', name);
    calendar.addPropertyWithValue('x-wr-calname', name);
    const twiceADay = ICAL.Duration.fromSeconds(12 * 60 * 60);
    const refresh = new ICAL.Property('refresh-interval', calendar);
    refresh.resetType('duration');
    refresh.setValue(twiceADay);
    calendar.addProperty(refresh);
    calendar.addPropertyWithValue('x-published-ttl', twiceADay.toString());
    calendar.addSubcomponent(ICAL.Component.fromString(helsinkiTimeZone.toString()));
    const frame = calendar.toString();
    const end = frame.lastIndexOf('END:VCALENDAR');
    const entries = events.slice(0, mostEntries).map((event) => `${entryText(event)}\r\n`);
    return `${frame.slice(0, end)}${entries.join('')}${frame.slice(end)}\r\n`;
  };
}
