import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props<Value extends string | number> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  disabled: boolean;
  onChange(value: Value): void;
};

/** One of several options in a list that opens. */
export function LabelledSelect<Value extends string | number>(props: Props<Value>) {
  const { label, options, value, disabled, onChange } = props;
  return (
    <Box minWidth="16rem">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={String(value)}
          disabled={disabled}
          onChange={(chosen) => {
            const option = options.find((known) => String(known.value) === String(chosen));
            if (option) onChange(option.value);
          }}
        >
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={String(option.value)}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
