import { Field, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import type { SurveyPlaces } from '../../survey-import/survey-answers';
import { Choice } from './choice';
import type { ChosenFile, FieldProblems, RoundFields } from './use-survey';
import { useText } from './use-text';

type RoundFormProps = {
  places: SurveyPlaces;
  fields: RoundFields;
  onChange(changed: Partial<RoundFields>): void;
  fileName: string | undefined;
  onFile(file: ChosenFile): void;
  problems: FieldProblems;
};

const newRound = 'new';

/** Which round of which section it is, and the file. */
export function RoundForm(props: RoundFormProps) {
  const { places, fields, onChange, fileName, onFile, problems } = props;
  const text = useText();
  const rounds = places.sections.find(({ documentId }) => documentId === fields.section)?.rounds;
  const isAgain = fields.replaces !== '';

  const chooseRound = (documentId: string) => {
    const round = rounds?.find((known) => known.documentId === documentId);
    if (!round) return onChange({ replaces: '' });
    const { name, startsOn, endsOn } = round;
    onChange({ replaces: documentId, name, startsOn, endsOn });
  };
  const chooseFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const content = new Blob([await file.arrayBuffer()]);
    onFile({ name: file.name, content });
  };
  const field = (name: 'name' | 'startsOn' | 'endsOn') => ({
    value: fields[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => onChange({ [name]: event.target.value }),
  });

  return (
    <div className="cs-survey-fields">
      <Field.Root name="section" required error={problems['section'] ?? false}>
        <Field.Label>{text('section')}</Field.Label>
        <Choice
          value={fields.section}
          options={places.sections.map(({ documentId, name }) => ({
            value: documentId,
            label: name,
          }))}
          onChange={(section) => onChange({ section, replaces: '' })}
        />
        <Field.Error />
      </Field.Root>
      <Field.Root name="round" hint={isAgain ? text('round.again-hint') : ''}>
        <Field.Label>{text('round')}</Field.Label>
        <Choice
          value={isAgain ? fields.replaces : newRound}
          options={[
            { value: newRound, label: text('round.new') },
            ...(rounds ?? []).map(({ documentId, name }) => ({
              value: documentId,
              label: text('round.again', { name }),
            })),
          ]}
          onChange={chooseRound}
        />
        <Field.Hint />
      </Field.Root>
      <div className="cs-survey-wide">
        <Field.Root name="name" required hint={text('name.hint')} error={problems['name'] ?? false}>
          <Field.Label>{text('name')}</Field.Label>
          <Field.Input type="text" maxLength={120} {...field('name')} />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </div>
      <Field.Root name="startsOn" required error={problems['startsOn'] ?? false}>
        <Field.Label>{text('starts-on')}</Field.Label>
        <Field.Input type="date" {...field('startsOn')} />
        <Field.Error />
      </Field.Root>
      <Field.Root name="endsOn" required error={problems['endsOn'] ?? false}>
        <Field.Label>{text('ends-on')}</Field.Label>
        <Field.Input type="date" {...field('endsOn')} />
        <Field.Error />
      </Field.Root>
      <div className="cs-survey-wide">
        <Field.Root
          name="file"
          id="survey-file"
          required
          hint={text('file.hint')}
          error={problems['file'] ?? false}
        >
          <Field.Label>{text('file')}</Field.Label>
          <input
            id="survey-file"
            type="file"
            accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby="survey-file-hint survey-file-error"
            aria-invalid={problems['file'] !== undefined}
            // So that choosing it again, once it has been mended, is a change.
            onClick={({ currentTarget }) => {
              currentTarget.value = '';
            }}
            onChange={(event) => void chooseFile(event)}
          />
          {fileName !== undefined && (
            <Typography tag="p" role="status">
              {text('file.chosen', { name: fileName })} {text('file.again')}
            </Typography>
          )}
          <Field.Hint />
          <div role="alert">
            <Field.Error />
          </div>
        </Field.Root>
      </div>
    </div>
  );
}
