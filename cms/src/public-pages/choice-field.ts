import { escapeHtml } from '@civil-society/shared/text/escape-html';
import { errorText, stateAttributes } from './form-field';

export type ChoiceField = {
  name: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  help?: string;
  error?: string | undefined;
};

/** Boxes to tick, any number of them; the first has the field's name as its id, to be led to. */
export function choiceField(field: ChoiceField): string {
  const { name, label, choices, chosen, help, error } = field;
  const boxes = choices.map(
    (choice, index) =>
      `<label class="check"><input${index === 0 ? ` id="${name}"` : ''} type="checkbox" name="${name}" value="${escapeHtml(choice.value)}"${chosen.includes(choice.value) ? ' checked' : ''}> ${escapeHtml(choice.label)}</label>`,
  );
  return `<fieldset${stateAttributes(name, field)}>
<legend>${escapeHtml(label)}</legend>
${help ? `<p class="help" id="${name}-help">${escapeHtml(help)}</p>` : ''}
<div class="choices">${boxes.join('\n')}</div>
${errorText(name, error)}
</fieldset>`;
}
