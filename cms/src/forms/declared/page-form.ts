import type { Form } from '../form';

export const pageForm = {
  mainField: 'title',
  rows: [['title'], ['lead'], ['body'], ['slug']],
  columns: ['title', 'slug', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  fields: {
    title: { label: 'Otsikko', help: 'Sivun nimi, esimerkiksi ”Tietoa palvelusta”.' },
    lead: { label: 'Ingressi', help: 'Mistä sivu kertoo, yhdellä tai kahdella virkkeellä.' },
    body: { label: 'Teksti', help: 'Väliotsikot ja luettelot helpottavat lukemista.' },
    slug: { label: 'Sivun osoite', help: 'Osoitteen loppu, esimerkiksi ”saavutettavuus”.' },
  },
} satisfies Form;
