import ICAL from 'ical.js';

/**
 * Europe/Helsinki since 1996, when summer time got its present rule (Directive 2000/84/EC); no
 * calendar of ours goes further back.
 */
export const helsinkiTimeZone = new ICAL.Component(
  ICAL.parse(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Helsinki',
      'BEGIN:DAYLIGHT',
      'TZNAME:EEST',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'DTSTART:19960331T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZNAME:EET',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'DTSTART:19961027T040000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n'),
  ),
);
