import { flagOn, type FilterData } from '../../filter/filter-data.ts';

const fieldClass = 'min-h-target w-full rounded-none border border-muted bg-paper px-3 text-ink';

/** The form with everything that can be chosen. */
export function filterForm({ fields, flags }: FilterData, clearText: string): HTMLFormElement {
  const form = element('form', 'mt-2 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-5');
  for (const { name, label, any, values } of fields) {
    const select = element('select', fieldClass);
    select.name = name;
    select.append(new Option(any, ''), ...values.map(([value, text]) => new Option(text, value)));
    form.append(labelled(label, select, 'text-small text-muted'));
  }
  for (const { name, label } of flags) {
    const box = element('input', 'size-6 shrink-0');
    box.type = 'checkbox';
    box.name = name;
    box.value = flagOn;
    form.append(
      labelled(label, box, 'flex min-h-target flex-row-reverse items-center justify-end gap-3'),
    );
  }
  const clear = element('button', 'min-h-target justify-self-start text-link underline');
  clear.type = 'reset';
  clear.textContent = clearText;
  form.append(clear);
  return form;
}

function labelled(text: string, control: HTMLElement, className: string): HTMLLabelElement {
  const label = element('label', className);
  label.append(text, control);
  return label;
}

/** An element with these classes. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
