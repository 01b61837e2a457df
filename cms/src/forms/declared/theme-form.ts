import type { Form } from '../form';

export const themeForm = {
  mainField: 'name',
  rows: [['name'], ['description'], ['icon', 'order'], ['slug']],
  columns: ['name', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: { label: 'Teeman nimi' },
    description: { label: 'Kuvaus', help: 'Mitä teemaan kuuluu, yhdellä virkkeellä.' },
    icon: { label: 'Kuvake' },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
    slug: { label: 'Osoite' },
  },
} satisfies Form;
