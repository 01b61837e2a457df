import {
  monthlyPositions,
  ruleWeekdays,
  type RecurrenceForm,
} from '@civil-society/shared/event/recurrence-form';
import { weekdayNames } from '@civil-society/shared/finnish/time-words';
import { Flex, Typography } from '@strapi/design-system';
import { LabelledSelect } from './labelled-select';
import { RadioChoices } from './radio-choices';
import type { RecurrenceChoices } from './use-recurrence-choices';
import { useText } from './use-text';

type Props = { form: RecurrenceForm; disabled: boolean; onChange: RecurrenceChoices['change'] };

const daysOfMonth = Array.from({ length: 31 }, (_, index) => index + 1);
const shortestMonth = 28;

/** On which day of the month an event repeats: "the second Tuesday", or "the 8th". */
export function MonthlyChoices({ form, disabled, onChange }: Props) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <RadioChoices
        legend={text('monthlyBy')}
        options={[
          { value: 'weekday' as const, label: text('monthlyBy.weekday') },
          { value: 'date' as const, label: text('monthlyBy.date') },
        ]}
        value={form.monthlyBy}
        disabled={disabled}
        onChange={(monthlyBy) => onChange({ monthlyBy })}
      />
      {form.monthlyBy === 'weekday' ? (
        <Flex wrap="wrap" gap={4} alignItems="flex-end">
          <LabelledSelect
            label={text('position')}
            options={monthlyPositions.map((value) => ({ value, label: text(`position.${value}`) }))}
            value={form.position}
            disabled={disabled}
            onChange={(position) => onChange({ position })}
          />
          <LabelledSelect
            label={text('weekday')}
            options={ruleWeekdays.map((value, index) => ({
              value,
              label: weekdayNames[index] ?? value,
            }))}
            value={form.weekday}
            disabled={disabled}
            onChange={(weekday) => onChange({ weekday })}
          />
        </Flex>
      ) : (
        <>
          <LabelledSelect
            label={text('dayOfMonth')}
            options={daysOfMonth.map((value) => ({ value, label: `${value}.` }))}
            value={form.dayOfMonth}
            disabled={disabled}
            onChange={(dayOfMonth) => onChange({ dayOfMonth })}
          />
          {form.dayOfMonth > shortestMonth && (
            <Typography variant="pi" textColor="neutral600">
              {text('dayOfMonth.skipped')}
            </Typography>
          )}
        </>
      )}
    </Flex>
  );
}
