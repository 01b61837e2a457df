import type { Form } from '../form';

export const organisationForm = {
  mainField: 'name',
  rows: [
    ['name'],
    ['alternativeNames'],
    ['summary'],
    ['description'],
    ['logo'],
    ['themes', 'languages'],
    ['email', 'phone'],
    ['website'],
    ['socialLinks'],
    ['contactPersons'],
    ['homeMunicipality', 'areas'],
    ['address'],
    ['targetGroups'],
    ['howToJoin'],
    ['accessibility'],
    ['operatingStatus', 'lastVerified'],
    ['businessId', 'registerNumber'],
  ],
  headings: {
    name: 'Keitä olette',
    summary: 'Mitä teette',
    email: 'Miten teihin saa yhteyden',
    homeMunicipality: 'Missä toimitte',
    targetGroups: 'Kenelle ja miten mukaan',
    operatingStatus: 'Tila ja rekisterit',
  },
  columns: ['name', 'homeMunicipality', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
  fields: {
    name: {
      label: 'Järjestön nimi',
      help: 'Virallinen nimi kokonaan, niin kuin se on rekisterissä.',
      placeholder: 'Kallaveden Melojat ry',
    },
    alternativeNames: {
      label: 'Muut nimet',
      help: 'Lyhenne tai nimi, jolla järjestö tunnetaan. Sekin löytyy haulla.',
    },
    summary: {
      label: 'Tiivistelmä',
      help: 'Yksi tai kaksi virkettä: mitä järjestö tekee ja kenelle. Näkyy listoissa ja hakutuloksissa.',
      placeholder: 'Melomme yhdessä Kallavedellä. Mukaan pääsee ilman omaa kanoottia.',
    },
    description: {
      label: 'Kuvaus',
      help: 'Kerro toiminnasta omin sanoin. Väliotsikot ja luettelot helpottavat lukemista.',
    },
    logo: {
      label: 'Logo tai kuva',
      help: 'Kirjoita kuvalle myös tekstivastine: mitä kuvassa on, esimerkiksi ”Yhdistyksen logo: kanootti ja aalto”.',
    },
    themes: {
      label: 'Teemat',
      help: 'Aiheet, joiden alta järjestö löytyy. Yhdestä kolmeen riittää.',
    },
    languages: { label: 'Palvelukielet', help: 'Kielet, joilla järjestö palvelee.' },
    email: {
      label: 'Sähköposti',
      help: 'Mieluiten järjestön oma osoite. Se näkyy kaikille.',
      placeholder: 'toimisto@yhdistys.fi',
    },
    phone: {
      label: 'Puhelin',
      help: 'Numero, josta vastataan. Se näkyy kaikille.',
      placeholder: '017 000 1234',
    },
    website: {
      label: 'Verkkosivut',
      help: 'Osoite kokonaan, alussa https://.',
      placeholder: 'https://www.yhdistys.fi',
    },
    socialLinks: {
      label: 'Sosiaalinen media',
      help: 'Järjestön omat sivut esimerkiksi Facebookissa tai Instagramissa.',
    },
    contactPersons: {
      label: 'Yhteyshenkilöt',
      help: 'Sivulla näkyvät vain ne, joille on merkitty julkaisulupa.',
    },
    homeMunicipality: { label: 'Kotikunta', help: 'Kunta, johon järjestö on rekisteröity.' },
    areas: { label: 'Toiminta-alueet', help: 'Kunnat ja maaseutualueet, joissa järjestö toimii.' },
    address: {
      label: 'Käyntiosoite',
      help: 'Paikka, johon voi tulla käymään. Jätä pois, jos sellaista ei ole.',
    },
    targetGroups: { label: 'Kohderyhmät', help: 'Tyhjä tarkoittaa: kaikille.' },
    howToJoin: {
      label: 'Näin pääset mukaan',
      help: 'Miten jäseneksi tai toimintaan tullaan, ja mitä se maksaa.',
      placeholder: 'Tule tutustumaan keskiviikkona kello 18. Jäsenmaksu on 10 euroa vuodessa.',
    },
    accessibility: {
      label: 'Esteettömyys',
      help: 'Vastaa niihin kohtiin, jotka tiedät. Jätä muut tyhjiksi.',
    },
    operatingStatus: {
      label: 'Toiminnan tila',
      help: 'Tauolla oleva järjestö näkyy sivuilla, lopettanut ei kutsu mukaan.',
    },
    lastVerified: {
      label: 'Tiedot tarkistettu',
      help: 'Päivä, jolloin tiedot viimeksi todettiin oikeiksi.',
    },
    businessId: {
      label: 'Y-tunnus',
      help: 'Jos järjestöllä on sellainen.',
      placeholder: '1234567-1',
    },
    registerNumber: {
      label: 'Rekisterinumero',
      help: 'Patentti- ja rekisterihallituksen yhdistysrekisterissä.',
      placeholder: '123.456',
    },
  },
} satisfies Form;
