import { Temporal } from 'temporal-polyfill';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { localDate } from '@civil-society/shared/event/local-time';
import { t } from '../../i18n/t.ts';

/** When the facts were last verified, and a warning where that is more than a year ago. */
export function verification(
  lastVerified: string | undefined,
  now: string,
): { text: string; warning: string | undefined } | undefined {
  if (lastVerified === undefined) return undefined;
  const yearAgo = Temporal.PlainDate.from(localDate(now)).subtract({ years: 1 }).toString();
  return {
    text: t('organisation.lastVerified', { date: formatFullDate(lastVerified) }),
    warning: lastVerified < yearAgo ? t('organisation.staleFacts') : undefined,
  };
}
