import type { Form } from '../form';

export const newsArticleForm = {
  mainField: 'title',
  rows: [
    ['title'],
    ['lead'],
    ['body'],
    ['image'],
    ['areas', 'themes'],
    ['section', 'datePublished'],
    ['isPinned', 'slug'],
  ],
  columns: ['title', 'datePublished', 'isPinned'],
  sort: { by: 'datePublished', order: 'DESC' },
  fields: {
    title: { label: 'Otsikko' },
    lead: { label: 'Ingressi', help: 'Uutisen ydin parilla virkkeellä.' },
    body: { label: 'Teksti' },
    image: { label: 'Kuva', help: 'Kirjoita kuvalle myös tekstivastine.' },
    areas: { label: 'Alueet', help: 'Tyhjä tarkoittaa: koko maakunta.' },
    themes: { label: 'Teemat' },
    section: { label: 'Osasto' },
    datePublished: {
      label: 'Julkaisupäivä',
      help: 'Jos kenttä on tyhjä, päiväksi tulee julkaisun päivä.',
    },
    isPinned: { label: 'Nosta etusivun kärkeen' },
    slug: {
      label: 'Osoite',
      help: 'Sivun osoitteen loppu. Syntyy otsikosta eikä muutu, vaikka otsikko muuttuu.',
    },
  },
} satisfies Form;
