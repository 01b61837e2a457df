import { instantAt, localDateTime } from '@civil-society/shared/event/local-date-time';
import { localDate } from '@civil-society/shared/event/local-time';
import { Box, DatePicker, Field, Flex, TimePicker } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { z } from 'zod';
import { pickedDate } from './picked-date';

/** Strapi says nothing of what it gives a field. */
const inputSchema = z.object({
  name: z.string(),
  label: z.string(),
  hint: z.custom<ReactNode>().optional(),
  labelAction: z.custom<ReactNode>().optional(),
  required: z.boolean().default(false),
  disabled: z.boolean().default(false),
});

/** A date and a time, in Finnish time wherever the browser is; the field holds an instant. */
export default function DateTimeInput(props: object) {
  const { name, label, hint, labelAction, required, disabled } = inputSchema.parse(props);
  const { formatMessage } = useIntl();
  const text = (key: string) => formatMessage({ id: `civil-society.date-time.${key}` });
  const { value, error, onChange } = useField<string | null>(name);
  const chosen = value ? localDateTime(value) : undefined;
  const choose = (date: string, time: string) => {
    const instant = instantAt({ date, time });
    if (instant !== undefined) onChange(name, instant);
  };
  return (
    <Field.Root
      name={name}
      hint={hint}
      required={required}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Flex role="group" aria-label={label} gap={1} wrap="wrap">
        <Box flex="1" minWidth="9rem">
          <DatePicker
            {...(chosen ? { value: new Date(chosen.date) } : {})}
            aria-label={`${label}: ${text('date')}`}
            placeholder={text('placeholder')}
            calendarLabel={text('date')}
            monthSelectLabel={text('month')}
            yearSelectLabel={text('year')}
            clearLabel={text('clear')}
            disabled={disabled}
            onChange={(date) => {
              if (date) choose(pickedDate(date), chosen?.time ?? '00.00');
            }}
            onClear={() => onChange(name, null)}
          />
        </Box>
        <Box flex="1" minWidth="9rem">
          <TimePicker
            value={chosen?.time ?? ''}
            aria-label={`${label}: ${text('time')}`}
            disabled={disabled}
            onChange={(time) => {
              if (time) choose(chosen?.date ?? localDate(new Date()), time);
            }}
          />
        </Box>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
