import type { Form } from '../form';

export const languageForm = {
  mainField: 'name',
  rows: [['name', 'code'], ['order']],
  columns: ['name', 'code', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: { label: 'Kielen nimi', placeholder: 'Suomi' },
    code: { label: 'Kielikoodi', placeholder: 'fi' },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
  },
} satisfies Form;
