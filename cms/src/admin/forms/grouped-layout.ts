import type { Form } from '../../forms/form';

/** The kind of field as which a heading stands in the form's layout. */
export const headingType = 'civil-society.heading';

/** What Strapi keeps of a field in the layout of a form. */
type Field = { name: string; label: string; size: number; type: string; hint?: string };
type Row = readonly Field[];

/**
 * The panels of a form's layout split where the declared form has a heading, with the heading as a
 * field without a value in a row of its own. A heading borrows the name of the field below, by
 * which Strapi knows whether the person may see it. A form that is laid out in another way than
 * declared stays as it is.
 */
export function groupedLayout(
  panels: readonly (readonly Row[])[],
  forms: readonly Form[],
): readonly (readonly Row[])[] {
  const rows = panels.flat();
  const names = namesOf(rows);
  const headings = forms.find((form) => form.rows.flat().join() === names)?.headings;
  if (!headings) return panels;
  const groups: Row[][] = [];
  for (const row of rows) {
    const name = row[0]?.name ?? '';
    const heading = headings[name];
    if (heading !== undefined) groups.push([[headingField(name, heading)]]);
    else if (groups.length === 0) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}

function namesOf(rows: readonly Row[]): string {
  return rows
    .flat()
    .map(({ name }) => name)
    .join();
}

function headingField(name: string, label: string) {
  const attribute = { type: headingType };
  return { name, label, size: 12, type: headingType, attribute, visible: true };
}
