import { ruleWeekdays, type RuleWeekday } from '@civil-society/shared/event/recurrence-form';
import { weekdayNames } from '@civil-society/shared/finnish/time-words';
import { Checkbox, Flex } from '@strapi/design-system';
import { ChoiceGroup } from './choice-group';
import { useText } from './use-text';

type Props = {
  weekdays: readonly RuleWeekday[];
  disabled: boolean;
  onChange(weekdays: RuleWeekday[]): void;
};

/** On which days of the week an event repeats. */
export function WeekdayChoices({ weekdays, disabled, onChange }: Props) {
  const text = useText();
  const toggled = (weekday: RuleWeekday, isChosen: boolean) =>
    ruleWeekdays.filter((known) => (known === weekday ? isChosen : weekdays.includes(known)));
  return (
    <ChoiceGroup legend={text('weekdays')} disabled={disabled}>
      <Flex wrap="wrap" gap={4}>
        {ruleWeekdays.map((weekday, index) => (
          <Checkbox
            key={weekday}
            checked={weekdays.includes(weekday)}
            disabled={disabled}
            onCheckedChange={(isChosen) => onChange(toggled(weekday, isChosen === true))}
          >
            {weekdayNames[index]}
          </Checkbox>
        ))}
      </Flex>
    </ChoiceGroup>
  );
}
