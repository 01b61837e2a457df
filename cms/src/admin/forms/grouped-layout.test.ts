import { expect, test } from 'vitest';
import { contentTypeForms } from '../../forms/declared/content-type-forms';
import type { Form } from '../../forms/form';
import { groupedLayout, headingType } from './grouped-layout';

const forms: Form[] = [
  {
    mainField: 'name',
    rows: [['name'], ['email', 'phone']],
    headings: { name: 'Keitä olette', email: 'Miten teihin saa yhteyden' },
    fields: {},
  },
];
const field = (name: string) => ({ name, label: name, size: 6, type: 'string' });
const shown = (panels: ReturnType<typeof groupedLayout>) =>
  panels.map((rows) => rows.map((row) => row.map(({ label }) => label)));

test('each part of a form stands below its heading', () => {
  const panels = groupedLayout([[[field('name')], [field('email'), field('phone')]]], forms);
  expect(shown(panels)).toEqual([
    [['Keitä olette'], ['name']],
    [['Miten teihin saa yhteyden'], ['email', 'phone']],
  ]);
  expect(panels[1]?.[0]).toEqual([
    expect.objectContaining({ type: headingType, name: 'email', size: 12 }),
  ]);
});

test('a form that somebody has laid out in another way keeps its one part', () => {
  const panels = [[[field('phone')], [field('name')]]];
  expect(groupedLayout(panels, forms)).toEqual(panels);
});

test.each(Object.entries<Form>(contentTypeForms))(
  'every heading of %s stands before the first field of a row',
  (_uid, { rows, headings = {} }) => {
    const first = rows.map(([name]) => name);
    expect(Object.keys(headings).filter((name) => !first.includes(name))).toEqual([]);
    // A form with parts begins with one.
    if (Object.keys(headings).length > 0) expect(headings).toHaveProperty(first[0] ?? '');
  },
);
