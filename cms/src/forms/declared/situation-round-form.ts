import type { Form } from '../form';

export const situationRoundForm = {
  mainField: 'name',
  rows: [['name'], ['helpSection'], ['startsOn', 'endsOn'], ['introduction'], ['needs'], ['slug']],
  headings: { name: 'Kysely', introduction: 'Mitä siitä kerrotaan' },
  columns: ['name', 'helpSection', 'startsOn', 'endsOn'],
  sort: { by: 'startsOn', order: 'DESC' },
  fields: {
    name: {
      label: 'Kierroksen nimi',
      help: 'Nimi, josta kyselyn ajankohdan tunnistaa.',
      placeholder: 'Järjestökysely, huhtikuu 2020',
    },
    helpSection: { label: 'Apuosio', help: 'Osio, jonka tilannekuvaa kysely on.' },
    startsOn: { label: 'Kysely alkoi', help: 'Ensimmäinen vastauspäivä.' },
    endsOn: { label: 'Kysely päättyi', help: 'Viimeinen vastauspäivä.' },
    introduction: {
      label: 'Johdanto',
      help: 'Keneltä kysyttiin, ja mitä vastauksista kannattaa huomata.',
    },
    needs: {
      label: 'Tarpeet vastaajien sanoin',
      help: 'Lue jokainen. Sivulla näkyvät vain ne, joille on merkitty julkaisulupa.',
    },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy nimestä eikä muutu, vaikka nimi muuttuu.',
    },
  },
} satisfies Form;
