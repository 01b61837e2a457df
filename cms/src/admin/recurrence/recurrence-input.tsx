import { Box, Button, Field, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { EndingChoices } from './ending-choices';
import { MonthlyChoices } from './monthly-choices';
import { RadioChoices } from './radio-choices';
import { RecurrenceSummary } from './recurrence-summary';
import { useRecurrenceChoices } from './use-recurrence-choices';
import { useSchedule } from './use-schedule';
import { useText } from './use-text';
import { WeekdayChoices } from './weekday-choices';

/** Strapi says nothing of what it gives a custom field. */
const inputSchema = z.object({
  name: z.string(),
  label: z.string(),
  hint: z.custom<ReactNode>().optional(),
  disabled: z.boolean().default(false),
});

/** How an event repeats, chosen in plain words; the field itself holds an RFC 5545 rule. */
export default function RecurrenceInput(props: object) {
  const { name, label, hint, disabled } = inputSchema.parse(props);
  const text = useText();
  const { value, error, onChange } = useField<string | null>(name);
  const rule = value ?? '';
  const schedule = useSchedule();
  const { form, change } = useRecurrenceChoices(rule, schedule.startsAt, (next) =>
    onChange(name, next === '' ? null : next),
  );
  return (
    <Field.Root name={name} hint={hint} {...(error === undefined ? {} : { error })}>
      <Box borderColor="neutral200" hasRadius padding={4}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {form === undefined ? (
            <Box>
              <Button
                variant="secondary"
                disabled={disabled}
                onClick={() => change({ repeats: 'never' })}
              >
                {text('chooseAnew')}
              </Button>
            </Box>
          ) : (
            <RadioChoices
              legend={label}
              options={(['never', 'weekly', 'fortnightly', 'monthly'] as const).map((repeats) => ({
                value: repeats,
                label: text(repeats),
              }))}
              value={form.repeats}
              disabled={disabled}
              onChange={(repeats) => change({ repeats })}
            />
          )}
          {(form?.repeats === 'weekly' || form?.repeats === 'fortnightly') && (
            <WeekdayChoices
              weekdays={form.weekdays}
              disabled={disabled}
              onChange={(weekdays) => change({ weekdays })}
            />
          )}
          {form?.repeats === 'monthly' && (
            <MonthlyChoices form={form} disabled={disabled} onChange={change} />
          )}
          {form !== undefined && form.repeats !== 'never' && (
            <EndingChoices
              ending={form.ending}
              disabled={disabled}
              onChange={(ending) => change({ ending })}
            />
          )}
          <RecurrenceSummary schedule={schedule} rule={rule} />
        </Flex>
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
