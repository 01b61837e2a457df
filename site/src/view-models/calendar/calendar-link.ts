import { routes } from '../../routes.ts';
import type { SiteFrame } from '../index/site-frame.ts';
import { monthsFrom } from './month.ts';

/** The way to the calendar: to the month that has begun, which always has a page. */
export function calendarLink({ now }: Pick<SiteFrame, 'now'>): string {
  const [month = ''] = monthsFrom(now, 1);
  return routes.eventsMonth(month);
}
