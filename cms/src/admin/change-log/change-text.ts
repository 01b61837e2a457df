import type { LoggedChange } from '../../change-log/change-log-answers';
import { contentTypeForms } from '../../forms/declared/content-type-forms';
import type { Form } from '../../forms/form';
import type { FormatText } from './use-text';

const forms: ReadonlyMap<string, Form> = new Map(Object.entries(contentTypeForms));

/** A change in words, with the labels of the form: "Eevi Edustaja muokkasi: Puhelin, Osoite". */
export function changeText(change: LoggedChange, text: FormatText): string {
  const labels = forms.get(change.contentType)?.fields;
  // A field that the form has no more has no name that anybody would know.
  const fields = change.fields.flatMap((name) => labels?.[name]?.label ?? []).join(', ');
  const words = text(change.action, { editor: change.editorName });
  return fields === '' ? words : text('with-fields', { change: words, fields });
}
