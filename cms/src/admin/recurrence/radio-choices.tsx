import { Radio } from '@strapi/design-system';
import { ChoiceGroup } from './choice-group';

type Props<Value extends string> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  disabled: boolean;
  onChange(value: Value): void;
};

/** One of a few options, all in sight. */
export function RadioChoices<Value extends string>(props: Props<Value>) {
  const { legend, options, value, disabled, onChange } = props;
  return (
    <ChoiceGroup legend={legend} disabled={disabled}>
      <Radio.Group
        value={value}
        disabled={disabled}
        aria-label={legend}
        onValueChange={(chosen) => {
          const option = options.find((known) => known.value === chosen);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <Radio.Item key={option.value} value={option.value}>
            {option.label}
          </Radio.Item>
        ))}
      </Radio.Group>
    </ChoiceGroup>
  );
}
