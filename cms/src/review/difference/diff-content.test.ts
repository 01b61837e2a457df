import { expect, test } from 'vitest';
import type { ContentField } from '../content-fields';
import { diffContent } from './diff-content';
import type { FieldDifference } from './field-difference';

const now = '2026-11-24T10:00:00Z';
const field = (name: string, type: string, rest: Partial<ContentField> = {}): ContentField => ({
  ...{ name, label: name, type, isMany: false },
  ...rest,
});
const person = {
  mainField: 'name',
  fields: [field('name', 'string'), field('phone', 'string'), field('mayBePublished', 'boolean')],
};
const persons = field('persons', 'component', { isMany: true, component: person });
const paragraph = (text: string, bold?: true) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, ...(bold ? { bold } : {}) }],
});

/** Parts as a person sees them: `[-gone-]`, `{+new+}`. */
function read(differences: FieldDifference[]): string[] {
  return differences.map((difference) => {
    if (difference.kind === 'text') return marked(difference.parts);
    if (difference.kind === 'names') return marked(difference.items, ', ');
    return JSON.stringify(difference);
  });
}

function marked(parts: { change: string; text: string }[], separator = ''): string {
  const marks: Record<string, string> = { added: '{+$+}', removed: '[-$-]', kept: '$' };
  return parts.map(({ change, text }) => (marks[change] ?? '').replace('$', text)).join(separator);
}

const diff = (type: string, before: unknown, after: unknown) =>
  read(diffContent([field('x', type)], { x: before }, { x: after }, now));

test.each([
  [
    'Kerho kokoontuu tiistaina.',
    'Kerho kokoontuu torstaina.',
    'Kerho kokoontuu [-tiistaina-]{+torstaina+}.',
  ],
  ['Äitien kerho', 'Isien kerho', '[-Äitien-]{+Isien+} kerho'],
  ['Melontaseura', null, '[-Melontaseura-]'],
])('words of a text are marked one by one: %s', (before, after, text) => {
  expect(diff('text', before, after)).toEqual([text]);
});

test.each([
  ['boolean', false, true, '[-ei-]{+kyllä+}'],
  ['enumeration', 'active', 'paused', '[-Toimii-]{+Tauolla+}'],
  ['date', null, '2026-12-24', '{+24.12.2026+}'],
  ['datetime', '2026-09-10T14:00:00.000Z', null, '[-10.9.2026 klo 17-]'],
  ['email', 'a@example.fi', 'b@example.fi', '[-a@example.fi-]{+b@example.fi+}'],
  ['integer', 1, 2, '[-1-]{+2+}'],
])('a %s reads as a person writes it', (type, before, after, text) => {
  expect(diff(type, before, after)).toEqual([text]);
});

test('what stays as it is, is left out, and the order is that of the form', () => {
  const fields = [field('b', 'string'), field('a', 'string'), field('c', 'string')];
  const differences = diffContent(
    fields,
    { a: '1', b: '1', c: '1' },
    { a: '2', b: '2', c: '1' },
    now,
  );
  expect(differences.map(({ name }) => name)).toEqual(['b', 'a']);
});

test('of a new entry everything that is filled in is new', () => {
  const fields = [field('a', 'string'), field('b', 'string')];
  expect(read(diffContent(fields, null, { a: 'Nimi', b: null }, now))).toEqual(['{+Nimi+}']);
});

test('a recurrence reads in words, and a rare one as the rule itself', () => {
  const event = { startsAt: '2026-09-08T10:00:00Z', endsAt: null, allDay: false };
  const rule = (before: string, after: string) =>
    read(
      diffContent(
        [field('recurrenceRule', 'string')],
        { ...event, recurrenceRule: before },
        { ...event, recurrenceRule: after },
        now,
      ),
    );
  expect(rule('FREQ=WEEKLY', 'FREQ=MONTHLY')).toEqual([
    '[-tiistaisin klo 13-]{+kuukauden 8. päivänä klo 13+}',
  ]);
  expect(rule('FREQ=WEEKLY;BYMONTH=9', 'FREQ=WEEKLY;BYMONTH=10')).toEqual([
    '[-FREQ=WEEKLY;BYMONTH=9-]{+FREQ=WEEKLY;BYMONTH=10+}',
  ]);
});

test('rich text is compared by its words, lists and addresses of links', () => {
  const link = (url: string) => [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'Liity' }] }],
    },
  ];
  expect(diff('blocks', link('https://a.example'), link('https://b.example'))).toEqual([
    'Liity (https://[-a-]{+b+}.example)',
  ]);
  const list = (...texts: string[]) => [
    {
      type: 'list',
      format: 'ordered',
      children: texts.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
    },
  ];
  expect(diff('blocks', null, list('kahvi', 'pulla'))).toEqual(['{+1. kahvi\n2. pulla+}']);
});

test('a change of style alone is said, and what the site cannot show is named', () => {
  const [restyled] = diffContent(
    [field('x', 'blocks')],
    { x: [paragraph('Tervetuloa')] },
    { x: [paragraph('Tervetuloa', true)] },
    now,
  );
  expect(restyled).toMatchObject({ remark: expect.stringContaining('Muotoilu on muuttunut') });
  expect(diff('blocks', null, [{ type: 'code', children: [] }])[0]).toContain('ei osaa näyttää');
});

test('relations are told apart by what they point at, not by its name', () => {
  const themes = field('themes', 'relation', { isMany: true });
  const [nature, sport] = ['Luonto', 'Liikunta'].map((name) => ({ documentId: name, name }));
  const renamed = { documentId: 'Luonto', name: 'Luonto ja retkeily' };
  expect(read(diffContent([themes], { themes: [nature] }, { themes: [renamed] }, now))).toEqual([]);
  expect(
    read(diffContent([themes], { themes: [nature] }, { themes: [renamed, sport] }, now)),
  ).toEqual(['Luonto ja retkeily, {+Liikunta+}']);
  const home = field('home', 'relation');
  expect(read(diffContent([home], { home: nature }, { home: sport }, now))).toEqual([
    '[-Luonto-], {+Liikunta+}',
  ]);
});

test('items of a list are told apart: kept, changed, new and gone', () => {
  const named = (name: string) => ({ name, phone: '017 000 1234', mayBePublished: true });
  const [maija, matti, pekka] = [named('Maija'), named('Matti'), named('Pekka')] as const;
  const moved = { ...matti, phone: '017 000 9999' };
  const items = (before: object[], after: object[]) =>
    diffContent([persons], { persons: before }, { persons: after }, now).flatMap((difference) =>
      difference.kind === 'groups'
        ? difference.items.map(({ change, title }) => `${change} ${title}`)
        : [],
    );
  expect(items([maija, matti], [maija, moved])).toEqual(['kept Maija', 'changed Matti']);
  expect(items([maija, matti, pekka], [moved, pekka])).toEqual([
    'changed Matti',
    'kept Pekka',
    'removed Maija',
  ]);
  expect(items([], [maija])).toEqual(['added Maija']);
  expect(items([maija], [{ ...maija, name: 'Maija-Liisa' }])).toEqual(['changed Maija-Liisa']);
  const [reordered] = diffContent(
    [persons],
    { persons: [maija, matti] },
    { persons: [matti, maija] },
    now,
  );
  expect(reordered).toMatchObject({ remark: expect.stringContaining('järjestyksessä') });
});

test('a component is compared field by field, and an empty one is like none', () => {
  const contact = field('contact', 'component', { component: person });
  const empty = { name: null, phone: null, mayBePublished: null };
  expect(diffContent([contact], { contact: null }, { contact: empty }, now)).toEqual([]);
  expect(
    diffContent([contact], { contact: empty }, { contact: { ...empty, name: 'Maija' } }, now),
  ).toMatchObject([{ kind: 'group', differences: [{ name: 'name' }] }]);
});
