import type { Form } from '../form';

export const helpKindForm = {
  mainField: 'name',
  rows: [['name'], ['audience', 'order'], ['slug']],
  columns: ['name', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: { label: 'Avun lajin nimi', help: 'Lyhyt ja arkinen nimi.', placeholder: 'Asiointiapu' },
    audience: {
      label: 'Kenelle',
      help: 'Kummassa luettelossa laji on: apua tarvitsevien vai auttamaan haluavien.',
    },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy nimestä eikä muutu, vaikka nimi muuttuu.',
    },
  },
} satisfies Form;
