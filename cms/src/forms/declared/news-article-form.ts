import type { Form } from '../form';

export const newsArticleForm = {
  mainField: 'title',
  rows: [
    ['title'],
    ['lead'],
    ['body'],
    ['image'],
    ['helpSection', 'isPinned'],
    ['areas', 'themes'],
    ['datePublished', 'slug'],
  ],
  headings: { title: 'Uutinen', helpSection: 'Missä uutinen näkyy' },
  columns: ['title', 'datePublished', 'isPinned'],
  sort: { by: 'datePublished', order: 'DESC' },
  fields: {
    title: {
      label: 'Otsikko',
      help: 'Kerro otsikossa, mitä on tapahtunut.',
      placeholder: 'Varkauden kylätalo avataan syyskuussa',
    },
    lead: { label: 'Ingressi', help: 'Uutisen ydin parilla virkkeellä.' },
    body: {
      label: 'Teksti',
      help: 'Kerro tärkein ensin. Väliotsikot helpottavat lukemista.',
    },
    image: {
      label: 'Kuva',
      help: 'Kirjoita kuvalle myös tekstivastine: mitä kuvassa on, esimerkiksi ”Kylätalo talvella”.',
    },
    helpSection: {
      label: 'Apuosio',
      help: 'Valitse, jos uutinen kuuluu apuosioon. Se näkyy vasta, kun osio on avattu.',
    },
    isPinned: {
      label: 'Nosta etusivun kärkeen',
      help: 'Näkyy ensimmäisenä, kunnes poistat noston.',
    },
    areas: { label: 'Alueet', help: 'Tyhjä tarkoittaa: koko maakunta.' },
    themes: { label: 'Teemat', help: 'Aiheet, joiden alla uutinen näkyy.' },
    datePublished: {
      label: 'Julkaisupäivä',
      help: 'Jos kenttä on tyhjä, päiväksi tulee julkaisun päivä.',
    },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy otsikosta eikä muutu, vaikka otsikko muuttuu.',
    },
  },
} satisfies Form;
