import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';

/** The beginning of a mail about what is wrong on a page. */
export type Correction = { to: string; subject: string; path: string };

/** A suggestion for a correction of the page at `path`, which is about `name`. */
export function correction(name: string, path: string): Correction {
  return { to: region.contact.email, subject: t('correction.subject', { name }), path };
}
