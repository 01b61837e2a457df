import type { Form } from '../form';

export const eventForm = {
  mainField: 'title',
  rows: [
    ['title'],
    ['kind', 'organiser'],
    ['summary'],
    ['description'],
    ['image'],
    ['themes', 'languages'],
    ['startsAt', 'endsAt'],
    ['allDay', 'eventStatus'],
    ['recurrenceRule'],
    ['recurrenceExceptions'],
    ['scheduleNote'],
    ['area', 'onlineUrl'],
    ['place'],
    ['targetGroups'],
    ['isFree', 'price'],
    ['registration'],
    ['accessibility'],
  ],
  headings: {
    title: 'Mitä tapahtuu',
    startsAt: 'Milloin',
    area: 'Missä',
    targetGroups: 'Kenelle ja miten mukaan',
  },
  columns: ['title', 'organiser', 'startsAt'],
  sort: { by: 'startsAt', order: 'DESC' },
  fields: {
    title: {
      label: 'Nimi',
      help: 'Lyhyt nimi, josta selviää, mitä tapahtuu.',
      placeholder: 'Syksyn yhteislaulut',
    },
    kind: {
      label: 'Laji',
      help: 'Tapahtumalla ja kurssilla on alkamisaika; muu toiminta voi jatkua ilman sitä.',
    },
    organiser: { label: 'Järjestäjä', help: 'Järjestö, jonka nimissä ilmoitat.' },
    summary: {
      label: 'Tiivistelmä',
      help: 'Yksi tai kaksi virkettä: mitä tapahtuu ja kenelle.',
      placeholder: 'Laulamme tuttuja lauluja kahvin kanssa. Laulutaitoa ei tarvita.',
    },
    startsAt: { label: 'Alkaa', help: 'Suomen aikaa.' },
    endsAt: { label: 'Päättyy', help: 'Jätä tyhjäksi, jos päättymisaikaa ei ole sovittu.' },
    allDay: { label: 'Koko päivän', help: 'Kellonaikoja ei näytetä.' },
    eventStatus: { label: 'Tilanne', help: 'Peruttu tapahtuma jää näkyviin perutuksi merkittynä.' },
    recurrenceRule: {
      label: 'Toistuu',
      help: 'Kerran pidettävä tapahtuma ei toistu. Viikoittain tai kuukausittain pidettävä näkyy kalenterissa joka kerralla.',
    },
    scheduleNote: {
      label: 'Lisätieto ajasta',
      help: 'Poikkeukset ja tauot sanoin.',
      placeholder: 'Ei kokoonnuta koulujen loma-aikoina',
    },
    recurrenceExceptions: {
      label: 'Päivät, jolloin jää väliin',
      help: 'Lisää päivät, jolloin toistuvaa toimintaa ei ole, esimerkiksi juhlapyhät. Jokainen päivä lisätään erikseen.',
    },
    area: { label: 'Kunta tai maaseutualue', help: 'Alue, jonka sivulla tapahtuma näkyy.' },
    onlineUrl: {
      label: 'Osallistumislinkki',
      help: 'Jos mukaan pääsee verkossa.',
      placeholder: 'https://kokous.yhdistys.fi/yhteislaulut',
    },
    place: { label: 'Paikka', help: 'Paikan nimi ja osoite, niin että perille löytää.' },
    description: {
      label: 'Kuvaus',
      help: 'Kerro tarkemmin: mitä tehdään, mitä kannattaa ottaa mukaan.',
    },
    image: {
      label: 'Kuva',
      help: 'Kirjoita kuvalle myös tekstivastine: mitä kuvassa on, esimerkiksi ”Ihmisiä laulamassa nuotiolla”.',
    },
    themes: { label: 'Teemat', help: 'Yhdestä kolmeen riittää.' },
    targetGroups: { label: 'Kohderyhmät', help: 'Tyhjä tarkoittaa: kaikille.' },
    languages: { label: 'Kielet', help: 'Kielet, joilla mukaan pääsee.' },
    isFree: { label: 'Maksuton', help: 'Kyllä, jos osallistuminen ei maksa mitään.' },
    price: {
      label: 'Hinta',
      help: 'Vain jos tapahtuma maksaa jotakin.',
      placeholder: '5 €, jäsenille ilmainen',
    },
    registration: {
      label: 'Ilmoittautuminen',
      help: 'Lisää, jos paikka pitää varata. Muuten jätä pois.',
    },
    accessibility: {
      label: 'Esteettömyys',
      help: 'Vastaa niihin kohtiin, jotka tiedät. Jätä muut tyhjiksi.',
    },
  },
} satisfies Form;
