import { Temporal } from 'temporal-polyfill';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { localDate } from '@civil-society/shared/event/local-time';
import { t } from '../../i18n/t.ts';

export type Verification = NonNullable<ReturnType<typeof verification>>;

/** When the facts were last verified, and a caution that is said from a year after on. */
export function verification(lastVerified: string | undefined, now: string) {
  if (lastVerified === undefined) return undefined;
  const yearAfter = Temporal.PlainDate.from(lastVerified).add({ years: 1, days: 1 }).toString();
  return {
    date: lastVerified,
    text: t('organisation.lastVerified', { date: formatFullDate(lastVerified) }),
    caution: t('organisation.staleFacts'),
    cautionFrom: yearAfter,
    isOld: yearAfter <= localDate(now),
  };
}
