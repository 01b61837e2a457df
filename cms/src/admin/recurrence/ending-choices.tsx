import type { RecurrenceEnding } from '@civil-society/shared/event/recurrence-form';
import { Box, DatePicker, Field, Flex, NumberInput } from '@strapi/design-system';
import { pickedDate } from '../date-time/picked-date';
import { RadioChoices } from './radio-choices';
import { useText } from './use-text';

type Props = {
  ending: RecurrenceEnding;
  disabled: boolean;
  onChange(ending: RecurrenceEnding): void;
};

/** How many times are usual: eight evenings of a course. */
const usualCount = 8;

const beginnings: Record<RecurrenceEnding['kind'], RecurrenceEnding> = {
  open: { kind: 'open' },
  date: { kind: 'date', date: '' },
  count: { kind: 'count', count: usualCount },
};

/** Until when an event repeats. */
export function EndingChoices({ ending, disabled, onChange }: Props) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <RadioChoices
        legend={text('ending')}
        options={(['open', 'date', 'count'] as const).map((value) => ({
          value,
          label: text(`ending.${value}`),
        }))}
        value={ending.kind}
        disabled={disabled}
        onChange={(kind) => onChange(beginnings[kind])}
      />
      {ending.kind === 'date' && (
        <Box maxWidth="20rem">
          <Field.Root required>
            <Field.Label>{text('lastDay')}</Field.Label>
            <DatePicker
              {...(ending.date === '' ? {} : { value: new Date(ending.date) })}
              disabled={disabled}
              placeholder={text('lastDay.placeholder')}
              clearLabel={text('clear')}
              onChange={(date) => onChange({ kind: 'date', date: date ? pickedDate(date) : '' })}
              onClear={() => onChange({ kind: 'date', date: '' })}
            />
          </Field.Root>
        </Box>
      )}
      {ending.kind === 'count' && (
        <Box maxWidth="12rem">
          <Field.Root required>
            <Field.Label>{text('count')}</Field.Label>
            <NumberInput
              value={ending.count}
              disabled={disabled}
              onValueChange={(count) =>
                onChange({ kind: 'count', count: Math.max(0, Math.trunc(count ?? 0)) })
              }
            />
          </Field.Root>
        </Box>
      )}
    </Flex>
  );
}
