import { formatRecurrence } from '@civil-society/shared/finnish/format-recurrence';
import { z } from 'zod';
import type { FormContent } from '../content-fields';

const scheduleSchema = z.object({
  recurrenceRule: z.string(),
  startsAt: z.string(),
  endsAt: z
    .string()
    .nullish()
    .transform((value) => value ?? undefined),
  allDay: z.boolean(),
});

/**
 * An event's recurrence in words, "tiistaisin klo 13–15"; the rule itself while there is no first
 * time to reckon from.
 * @param now ISO 8601 instant
 */
export function formatRule(content: FormContent, now: string): string {
  const schedule = scheduleSchema.safeParse(content);
  if (!schedule.success) return String(content.recurrenceRule ?? '');
  return formatRecurrence({ ...schedule.data, recurrenceExceptions: [] }, now) ?? '';
}
