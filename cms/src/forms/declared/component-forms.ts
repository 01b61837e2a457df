import type { Form } from '../form';

const address = {
  mainField: 'street',
  rows: [['street'], ['postalCode', 'city']],
  fields: {
    street: { label: 'Katuosoite', placeholder: 'Satamakatu 1' },
    postalCode: { label: 'Postinumero', placeholder: '70100' },
    city: { label: 'Postitoimipaikka', placeholder: 'Kuopio' },
  },
} satisfies Form;

const contactPerson = {
  mainField: 'name',
  rows: [['name', 'role'], ['phone', 'email'], ['mayBePublished']],
  fields: {
    name: { label: 'Nimi' },
    role: { label: 'Tehtävä', placeholder: 'Puheenjohtaja' },
    phone: { label: 'Puhelin', placeholder: '017 000 1234' },
    email: { label: 'Sähköposti' },
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
    url: { label: 'Osoite', placeholder: 'https://' },
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
    stepFreeAccess: { label: 'Esteetön sisäänkäynti' },
    accessibleToilet: { label: 'Esteetön WC' },
    accessibleParking: { label: 'Esteetön pysäköinti' },
    inductionLoop: { label: 'Induktiosilmukka' },
    signLanguage: { label: 'Viittomakieli' },
    assistanceDogsWelcome: { label: 'Avustajakoirat tervetulleita' },
    note: { label: 'Lisätieto', placeholder: 'Hissi on rakennuksen takana' },
  },
} satisfies Form;

const place = {
  mainField: 'name',
  rows: [['name'], ['address']],
  fields: {
    name: { label: 'Paikan nimi', placeholder: 'Kirjaston kerhohuone' },
    address: { label: 'Osoite' },
  },
} satisfies Form;

const registration = {
  mainField: 'instructions',
  rows: [['required', 'deadline'], ['instructions'], ['url'], ['email', 'phone']],
  fields: {
    required: { label: 'Ilmoittautuminen vaaditaan' },
    deadline: { label: 'Viimeistään' },
    instructions: { label: 'Ohje' },
    url: { label: 'Ilmoittautumislinkki', placeholder: 'https://' },
    email: { label: 'Sähköposti' },
    phone: { label: 'Puhelin' },
  },
} satisfies Form;

const recurrenceException = {
  mainField: 'date',
  rows: [['date']],
  fields: { date: { label: 'Päivä, jolloin jää väliin' } },
} satisfies Form;

const alternativeName = {
  mainField: 'name',
  rows: [['name']],
  fields: { name: { label: 'Nimi' } },
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
]);
