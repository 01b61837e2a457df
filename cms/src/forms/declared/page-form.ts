import type { Form } from '../form';

export const pageForm = {
  mainField: 'title',
  rows: [['title'], ['lead'], ['body'], ['slug']],
  columns: ['title', 'slug', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  fields: {
    title: { label: 'Otsikko' },
    lead: { label: 'Ingressi' },
    body: { label: 'Teksti' },
    slug: { label: 'Osoite', help: 'Sivun osoitteen loppu, esimerkiksi ”saavutettavuus”.' },
  },
} satisfies Form;
