import type { Form } from '../form';

export const targetGroupForm = {
  mainField: 'name',
  rows: [['name'], ['order', 'slug']],
  columns: ['name', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: {
      label: 'Kohderyhmän nimi',
      help: 'Keitä ryhmään kuuluu, arkisin sanoin.',
      placeholder: 'Lapsiperheet',
    },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy nimestä eikä muutu, vaikka nimi muuttuu.',
    },
  },
} satisfies Form;
