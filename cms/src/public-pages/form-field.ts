import { escapeHtml } from '@civil-society/shared/text/escape-html';

export type FormField = {
  name: string;
  label: string;
  type: 'text' | 'password';
  autocomplete: string;
  value: string;
  help?: string;
  error?: string;
  /** HTML below the field. */
  below?: string;
};

/** A labelled field; what is wrong with it stands below it and is read out with it. */
export function formField(field: FormField): string {
  const { name, label, type, autocomplete, value, help, error, below = '' } = field;
  const described = [help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ');
  return `<div class="field">
<label for="${name}">${escapeHtml(label)}</label>
${help ? `<p class="help" id="${name}-help">${escapeHtml(help)}</p>` : ''}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${escapeHtml(value)}" required${described ? ` aria-describedby="${described}"` : ''}${error ? ' aria-invalid="true"' : ''}>
${below}${error ? `<p class="error" id="${name}-error">${escapeHtml(error)}</p>` : ''}
</div>`;
}
