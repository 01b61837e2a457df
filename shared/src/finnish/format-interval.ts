import type { RecurrenceOptions } from './recurrence-options.ts';
import { ordinals, units } from './time-words.ts';

/** "joka toinen viikko"; undefined for every week, day, month or year. */
export function formatInterval({ freq, interval = 1 }: RecurrenceOptions): string | undefined {
  if (interval === 1) return undefined;
  const unit =
    freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY' ? units[freq] : units.YEARLY;
  return `joka ${ordinals[interval - 2] ?? `${interval}.`} ${unit}`;
}
