import type { Form } from '../form';

export const themeForm = {
  mainField: 'name',
  rows: [['name'], ['description'], ['icon', 'order'], ['slug']],
  columns: ['name', 'order'],
  sort: { by: 'order', order: 'ASC' },
  fields: {
    name: {
      label: 'Teeman nimi',
      help: 'Lyhyt ja arkinen nimi.',
      placeholder: 'Luonto ja retkeily',
    },
    description: { label: 'Kuvaus', help: 'Mitä teemaan kuuluu, yhdellä virkkeellä.' },
    icon: { label: 'Kuvake', help: 'Pieni kuva, joka näkyy teeman nimen edessä.' },
    order: { label: 'Järjestys', help: 'Pienin luku näytetään ensin.' },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy nimestä eikä muutu, vaikka nimi muuttuu.',
    },
  },
} satisfies Form;
