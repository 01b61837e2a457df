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
  columns: ['name', 'code', 'parent'],
  sort: { by: 'name', order: 'ASC' },
  fields: {
    name: { label: 'Nimi' },
    kind: { label: 'Laji' },
    description: { label: 'Kuvaus', help: 'Pari virkettä alueen järjestöelämästä.' },
    website: { label: 'Verkkosivut', placeholder: 'https://www.kunta.fi' },
    genitive: { label: 'Minkä?', placeholder: 'Varkauden' },
    locative: { label: 'Missä?', placeholder: 'Varkaudessa' },
    code: { label: 'Kuntanumero', help: 'Tilastokeskuksen numero; maaseutualueella ei ole omaa.' },
    parent: { label: 'Kuuluu kuntaan', help: 'Vain maaseutualueelle.' },
    latitude: { label: 'Leveysaste' },
    longitude: { label: 'Pituusaste' },
    slug: { label: 'Osoite' },
  },
} satisfies Form;
