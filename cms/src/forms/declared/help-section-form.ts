import type { Form } from '../form';

export const helpSectionForm = {
  mainField: 'name',
  rows: [
    ['name'],
    ['lead'],
    ['introduction'],
    ['emergencyContacts'],
    ['partners'],
    ['state', 'colour'],
    ['bannerText'],
    ['areas', 'confirmationDays'],
    ['opensOn', 'closesOn'],
    ['slug'],
  ],
  headings: {
    name: 'Mistä on kyse',
    emergencyContacts: 'Mihin otetaan yhteyttä',
    state: 'Miten osio näkyy',
    opensOn: 'Ajat ja osoite',
  },
  columns: ['name', 'opensOn', 'closesOn', 'updatedAt'],
  sort: { by: 'updatedAt', order: 'DESC' },
  fields: {
    name: {
      label: 'Osion nimi',
      help: 'Lyhyt nimi, jolla osio on valikossa ja sivun yläreunassa.',
      placeholder: 'Korona-apu',
    },
    lead: {
      label: 'Ingressi',
      help: 'Mitä osiosta saa, yhdellä tai kahdella rauhallisella virkkeellä.',
      placeholder: 'Kokosimme tänne avun, jota järjestöt antavat poikkeusoloissa.',
    },
    introduction: {
      label: 'Johdanto',
      help: 'Kerro, mitä on tapahtunut ja mitä kukin voi nyt tehdä. Tärkein ensin.',
    },
    emergencyContacts: {
      label: 'Hätänumerot ja linkit',
      help: 'Näkyvät osion sivulla ensimmäisenä, tässä järjestyksessä. Tarkista numerot kahdesti.',
    },
    partners: {
      label: 'Kumppanit',
      help: 'Kumppanin nimi ja linkki. Tunnuksia ei näytetä: esimerkiksi Punaisen Ristin merkki on lailla suojattu.',
    },
    state: {
      label: 'Tila',
      help: 'Avoin osio näkyy jokaisella sivulla ja valikossa. Hiljainen näkyy valikossa ilman nostoa. Arkistoitu jää luettavaksi päättyneenä.',
    },
    colour: { label: 'Väri', help: 'Väri, josta osion sivut tunnistaa.' },
    bannerText: {
      label: 'Nosto joka sivulla',
      help: 'Yksi virke, joka näkyy avoimesta osiosta jokaisen sivun yläreunassa. Tyhjänä siinä on osion nimi.',
      placeholder: 'Tarvitsetko apua tai haluatko auttaa? Kysy korona-avusta.',
    },
    areas: { label: 'Alueet', help: 'Tyhjä tarkoittaa: koko maakunta.' },
    confirmationDays: {
      label: 'Vahvistuksen kesto päivinä',
      help: 'Näin monta päivää auttamistoiminta näkyy siitä, kun se on viimeksi vahvistettu.',
    },
    opensOn: { label: 'Avoinna alkaen', help: 'Päivä, joka kerrotaan lukijoille.' },
    closesOn: { label: 'Avoinna asti', help: 'Jätä tyhjäksi, kunnes päättymispäivä tiedetään.' },
    slug: {
      label: 'Sivun osoite',
      help: 'Osoitteen loppu. Syntyy nimestä eikä muutu, vaikka nimi muuttuu.',
    },
  },
} satisfies Form;
