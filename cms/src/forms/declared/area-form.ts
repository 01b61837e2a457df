import type { Form } from '../form';

export const areaForm = {
  mainField: 'name',
  rows: [
    ['name', 'kind'],
    ['description'],
    ['website'],
    ['genitive', 'locative'],
    ['code', 'parent'],
    ['latitude', 'longitude'],
    ['slug'],
  ],
  headings: {
    name: 'Alue',
    genitive: 'Nimen muodot sivuilla',
    code: 'Sijainti',
  },
  columns: ['name', 'code', 'parent'],
  sort: { by: 'name', order: 'ASC' },
  fields: {
    name: { label: 'Nimi', help: 'Alueen nimi sellaisenaan.', placeholder: 'Varkaus' },
    kind: { label: 'Laji', help: 'Maaseutualue on osa kuntaa.' },
    description: { label: 'Kuvaus', help: 'Pari virkettä alueen järjestöelämästä.' },
    website: {
      label: 'Verkkosivut',
      help: 'Kunnan omat sivut, alussa https://.',
      placeholder: 'https://www.kunta.fi',
    },
    genitive: {
      label: 'Minkä?',
      help: 'Esimerkiksi: Varkauden järjestöt.',
      placeholder: 'Varkauden',
    },
    locative: {
      label: 'Missä?',
      help: 'Esimerkiksi: tapahtumat Varkaudessa.',
      placeholder: 'Varkaudessa',
    },
    code: {
      label: 'Kuntanumero',
      help: 'Tilastokeskuksen numero; maaseutualueella ei ole omaa.',
      placeholder: '915',
    },
    parent: { label: 'Kuuluu kuntaan', help: 'Vain maaseutualueelle.' },
    latitude: { label: 'Leveysaste', help: 'Paikka kartalla.', placeholder: '62,32' },
    longitude: { label: 'Pituusaste', help: 'Paikka kartalla.', placeholder: '27,87' },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy nimestä eikä muutu, vaikka nimi muuttuu.',
    },
  },
} satisfies Form;
