import { escapeHtml } from '@civil-society/shared/text/escape-html';

export type FormField = {
  /** Its name in the form, and its id. */
  name: string;
  label: string;
  type?: 'text' | 'password' | 'email' | 'tel' | 'url' | 'date' | 'search' | 'textarea';
  value: string;
  autocomplete?: string | undefined;
  help?: string | undefined;
  error?: string | undefined;
  maxLength?: number | undefined;
  isOptional?: boolean;
  /** HTML below the field. */
  below?: string;
};

/** A labelled field; what is wrong with it stands below it and is read out with it. */
export function formField(field: FormField): string {
  const { name, label, type = 'text', value, help, error, below = '' } = field;
  const attributes = fieldAttributes(field);
  const control =
    type === 'textarea'
      ? // The first line break after the tag would be dropped.
        `<textarea ${attributes}>\n${escapeHtml(value)}</textarea>`
      : `<input ${attributes} type="${type}" value="${escapeHtml(value)}">`;
  return `<div class="field">
<label for="${name}">${escapeHtml(label)}</label>
${help ? `<p class="help" id="${name}-help">${escapeHtml(help)}</p>` : ''}
${control}
${below}${errorText(name, error)}
</div>`;
}

/** What is wrong with the field of this name; nothing where nothing is. */
export function errorText(name: string, error: string | undefined): string {
  return error ? `<p class="error" id="${name}-error">${escapeHtml(error)}</p>` : '';
}

/** By which a field is described, and that it is wrong. */
export function stateAttributes(
  name: string,
  { help, error }: { help?: string | undefined; error?: string | undefined },
): string {
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ');
  return `${described ? ` aria-describedby="${described}"` : ''}${error ? ' aria-invalid="true"' : ''}`;
}

function fieldAttributes(field: FormField): string {
  const { name, autocomplete, maxLength, isOptional } = field;
  return [
    `id="${name}" name="${name}"`,
    autocomplete ? ` autocomplete="${autocomplete}"` : '',
    maxLength ? ` maxlength="${maxLength}"` : '',
    isOptional ? '' : ' required',
    stateAttributes(name, field),
  ].join('');
}
