import { escapeHtml } from '@civil-society/shared/text/escape-html';

/** A name that programs like to fill in and no browser's memory knows. */
export const trapName = 'lisaosoite';

/**
 * A field that people neither see nor hear of, for programs that fill in everything. Whoever does
 * fill it in gets the form back and can empty it.
 */
export function trapField(value: string): string {
  const field = `<label for="${trapName}">Jätä tämä tyhjäksi</label>
<input id="${trapName}" name="${trapName}" type="text" value="${escapeHtml(value)}" autocomplete="off" tabindex="-1">`;
  return value === ''
    ? `<div class="away" aria-hidden="true">${field}</div>`
    : `<div class="field">${field.replace(' tabindex="-1"', '')}</div>`;
}
