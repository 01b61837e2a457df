import type { Form } from '../form';

export const languageForm = {
  mainField: 'name',
  rows: [['name', 'code'], ['order']],
  columns: ['name', 'code', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: { label: 'Kielen nimi', help: 'Suomeksi, pienellä.', placeholder: 'suomi' },
    code: { label: 'Kielen lyhenne', help: 'Kansainvälinen lyhenne.', placeholder: 'fi' },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
  },
} satisfies Form;
