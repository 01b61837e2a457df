import type { RecurrenceOptions } from './recurrence-options.ts';
import { ordinals } from './strings/fi-words.ts';
import { t } from './t.ts';

/** "joka toinen viikko"; undefined for every week, day, month or year. */
export function formatInterval({ freq, interval = 1 }: RecurrenceOptions): string | undefined {
  if (interval === 1) return undefined;
  const unit =
    freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY'
      ? t(`recurrence.unit.${freq}`)
      : t('recurrence.unit.YEARLY');
  return t('recurrence.everyNth', { nth: ordinals[interval - 2] ?? `${interval}.`, unit });
}
