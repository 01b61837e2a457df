import type { Form } from '../form';

const address = {
  mainField: 'street',
  rows: [['street'], ['postalCode', 'city']],
  fields: {
    street: { label: 'Katuosoite', help: 'Katu ja numero.', placeholder: 'Satamakatu 1' },
    postalCode: { label: 'Postinumero', help: 'Viisi numeroa.', placeholder: '70100' },
    city: { label: 'Postitoimipaikka', placeholder: 'Kuopio' },
  },
} satisfies Form;

const contactPerson = {
  mainField: 'name',
  rows: [['name', 'role'], ['phone', 'email'], ['mayBePublished']],
  fields: {
    name: { label: 'Nimi', help: 'Etunimi ja sukunimi.', placeholder: 'Aino Virtanen' },
    role: {
      label: 'Tehtävä',
      help: 'Mistä asioista kysytään häneltä.',
      placeholder: 'Puheenjohtaja',
    },
    phone: { label: 'Puhelin', help: 'Näkyy vain luvalla.', placeholder: '017 000 1234' },
    email: { label: 'Sähköposti', help: 'Näkyy vain luvalla.', placeholder: 'aino@yhdistys.fi' },
    mayBePublished: {
      label: 'Saa julkaista',
      help: 'Henkilö on antanut luvan näyttää nimensä ja yhteystietonsa sivulla.',
    },
  },
} satisfies Form;

const socialLink = {
  mainField: 'url',
  rows: [['service', 'url']],
  fields: {
    service: { label: 'Palvelu' },
    url: {
      label: 'Sivun osoite',
      help: 'Kopioi selaimen osoiteriviltä.',
      placeholder: 'https://www.facebook.com/kallavedenmelojat',
    },
  },
} satisfies Form;

const accessibility = {
  mainField: 'note',
  rows: [
    ['stepFreeAccess', 'accessibleToilet'],
    ['accessibleParking', 'inductionLoop'],
    ['signLanguage', 'assistanceDogsWelcome'],
    ['note'],
  ],
  fields: {
    stepFreeAccess: { label: 'Esteetön sisäänkäynti', help: 'Sisään pääsee ilman portaita.' },
    accessibleToilet: { label: 'Esteetön WC', help: 'Pyörätuolilla pääsee.' },
    accessibleParking: { label: 'Esteetön pysäköinti', help: 'Merkitty paikka lähellä ovea.' },
    inductionLoop: { label: 'Induktiosilmukka', help: 'Auttaa kuulolaitteen käyttäjää.' },
    signLanguage: { label: 'Viittomakieli', help: 'Palvelua saa viittomakielellä.' },
    assistanceDogsWelcome: {
      label: 'Avustajakoirat tervetulleita',
      help: 'Opas- tai avustajakoira voi tulla mukaan.',
    },
    note: {
      label: 'Lisätieto',
      help: 'Mitä muuta tulijan on hyvä tietää.',
      placeholder: 'Hissi on rakennuksen takana',
    },
  },
} satisfies Form;

const place = {
  mainField: 'name',
  rows: [['name'], ['address']],
  fields: {
    name: {
      label: 'Paikan nimi',
      help: 'Nimi, jolla paikan löytää.',
      placeholder: 'Kirjaston kerhohuone',
    },
    address: { label: 'Osoite', help: 'Lisää, jos paikalla on katuosoite.' },
  },
} satisfies Form;

const registration = {
  mainField: 'instructions',
  rows: [['required', 'deadline'], ['instructions'], ['url'], ['email', 'phone']],
  fields: {
    required: {
      label: 'Ilmoittautuminen vaaditaan',
      help: 'Ei, jos mukaan voi tulla ilmoittamatta.',
    },
    deadline: { label: 'Viimeistään', help: 'Viimeinen ilmoittautumispäivä.' },
    instructions: {
      label: 'Ohje',
      help: 'Miten ilmoittaudutaan ja mitä pitää kertoa.',
      placeholder: 'Ilmoita nimesi ja erityisruokavaliosi.',
    },
    url: {
      label: 'Ilmoittautumislinkki',
      help: 'Lomake tai sivu, jolla ilmoittaudutaan.',
      placeholder: 'https://www.yhdistys.fi/ilmoittaudu',
    },
    email: {
      label: 'Sähköposti',
      help: 'Osoite, johon ilmoittaudutaan.',
      placeholder: 'toimisto@yhdistys.fi',
    },
    phone: {
      label: 'Puhelin',
      help: 'Numero, johon ilmoittaudutaan.',
      placeholder: '017 000 1234',
    },
  },
} satisfies Form;

const recurrenceException = {
  mainField: 'date',
  rows: [['date']],
  fields: {
    date: { label: 'Päivä, jolloin jää väliin', help: 'Esimerkiksi juhlapyhä.' },
  },
} satisfies Form;

const alternativeName = {
  mainField: 'name',
  rows: [['name']],
  fields: {
    name: {
      label: 'Nimi',
      help: 'Lyhenne, entinen nimi tai nimi toisella kielellä.',
      placeholder: 'KaMe',
    },
  },
} satisfies Form;

const emergencyContact = {
  mainField: 'label',
  rows: [['label'], ['phone', 'website'], ['note']],
  fields: {
    label: {
      label: 'Nimi',
      help: 'Mihin yhteyttä otetaan ja milloin.',
      placeholder: 'Hätänumero, kun henki on vaarassa',
    },
    phone: { label: 'Puhelinnumero', help: 'Numero, johon soitetaan.', placeholder: '112' },
    website: {
      label: 'Verkkosivu',
      help: 'Osoite kokonaan, alussa https://.',
      placeholder: 'https://www.112.fi',
    },
    note: {
      label: 'Lisätieto',
      help: 'Esimerkiksi milloin vastataan ja mitä puhelu maksaa.',
      placeholder: 'Maksuton, joka päivä ympäri vuorokauden',
    },
  },
} satisfies Form;

const partner = {
  mainField: 'name',
  rows: [['name', 'website']],
  fields: {
    name: {
      label: 'Kumppanin nimi',
      help: 'Nimi kokonaan.',
      placeholder: 'Suomen Punaisen Ristin Savo-Karjalan piiri',
    },
    website: {
      label: 'Verkkosivu',
      help: 'Osoite kokonaan, alussa https://.',
      placeholder: 'https://www.kumppani.fi',
    },
  },
} satisfies Form;

const helpPhone = {
  mainField: 'number',
  rows: [['number', 'hours']],
  fields: {
    number: { label: 'Numero', help: 'Numero, josta vastataan.', placeholder: '017 000 1234' },
    hours: { label: 'Vastataan', help: 'Ajat sanoin.', placeholder: 'arkisin klo 9–15' },
  },
} satisfies Form;

const need = {
  mainField: 'text',
  rows: [['text'], ['mayBePublished']],
  fields: {
    text: {
      label: 'Tarve',
      help: 'Poista nimet, puhelinnumerot ja muu, mistä vastaajan tunnistaa.',
    },
    mayBePublished: {
      label: 'Saa julkaista',
      help: 'Tekstin on lukenut ihminen, eikä siitä tunnista ketään.',
    },
  },
} satisfies Form;

/** Forms of the components, by UID. */
export const componentForms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['contact.address', address],
  ['contact.contact-person', contactPerson],
  ['contact.social-link', socialLink],
  ['accessibility.facts', accessibility],
  ['event.place', place],
  ['event.registration', registration],
  ['event.recurrence-exception', recurrenceException],
  ['organisation.alternative-name', alternativeName],
  ['help.emergency-contact', emergencyContact],
  ['help.partner', partner],
  ['help.phone', helpPhone],
  ['help.need', need],
]);
