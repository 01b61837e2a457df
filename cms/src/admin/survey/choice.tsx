import { SingleSelect, SingleSelectOption } from '@strapi/design-system';

type ChoiceProps<Value extends string> = {
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
  placeholder?: string;
  /** Where no label of a field names it. */
  label?: string;
};

/** One of several words. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { value, options, onChange, placeholder = '', label } = props;
  return (
    <SingleSelect
      {...(label === undefined ? {} : { 'aria-label': label })}
      placeholder={placeholder}
      value={value ?? ''}
      onChange={(chosen: string | number) => {
        const option = options.find((known) => known.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
