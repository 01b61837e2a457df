import { expect, test } from 'vitest';
import type { Form } from './form';
import { viewConfiguration } from './view-configuration';

const stored = {
  settings: { pageSize: 20, mainField: 'id' },
  metadatas: {
    title: { edit: { label: 'title', visible: true }, list: { label: 'title', sortable: true } },
    organiser: { edit: { label: 'organiser', mainField: 'id' }, list: { label: 'organiser' } },
    updatedAt: { edit: {}, list: { label: 'updatedAt' } },
  },
  layouts: { list: ['id'], edit: [] },
};
const attributes = {
  title: { type: 'string' },
  organiser: { type: 'relation', target: 'api::organisation.organisation' },
};
const form: Form = {
  mainField: 'title',
  rows: [['title', 'organiser']],
  columns: ['title', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  fields: { title: { label: 'Nimi', help: 'Mikä?' }, organiser: { label: 'Järjestäjä' } },
};

test('a declared form replaces what it names and keeps the rest', () => {
  expect(viewConfiguration('api::event.event', form, attributes, stored)).toEqual({
    settings: {
      pageSize: 20,
      mainField: 'title',
      defaultSortBy: 'title',
      defaultSortOrder: 'ASC',
    },
    metadatas: {
      title: {
        edit: { label: 'Nimi', description: 'Mikä?', placeholder: '', visible: true },
        list: { label: 'Nimi', sortable: true },
      },
      organiser: {
        edit: { label: 'Järjestäjä', description: '', placeholder: '', mainField: 'name' },
        list: { label: 'Järjestäjä', mainField: 'name' },
      },
      updatedAt: {
        edit: { label: 'Muokattu', description: '', placeholder: '' },
        list: { label: 'Muokattu' },
      },
    },
    layouts: {
      list: ['title', 'updatedAt'],
      edit: [
        [
          { name: 'title', size: 6 },
          { name: 'organiser', size: 6 },
        ],
      ],
    },
  });
});

test('a field that the model does not have is refused by name', () => {
  const wrong = { ...form, rows: [['titel']] };
  expect(() => viewConfiguration('api::event.event', wrong, attributes, stored)).toThrow(/titel/);
});
