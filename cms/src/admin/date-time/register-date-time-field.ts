import type { StrapiApp } from '@strapi/strapi/admin';
import DateTimeInput from './date-time-input';

/**
 * Replaces Strapi's field for a date and time: it reads the minutes of a time with a colon only, and
 * Finnish times have a full stop ("18.30"), so that every time chosen in Finnish is broken.
 */
export function registerDateTimeField(app: StrapiApp): void {
  app.addFields({ type: 'datetime', Component: DateTimeInput });
}
