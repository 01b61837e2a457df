import type { Form } from '../form';

export const targetGroupForm = {
  mainField: 'name',
  rows: [['name'], ['order', 'slug']],
  columns: ['name', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: { label: 'Kohderyhmän nimi' },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
    slug: { label: 'Osoite' },
  },
} satisfies Form;
