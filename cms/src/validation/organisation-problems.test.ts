import { expect, test } from 'vitest';
import { organisationInput, organisationProblems } from './organisation-problems';

const complete = { name: 'Esimerkki ry', summary: 'Tekee hyvää.' };

function pathsOf(entry: object, isPublishing = false): string[] {
  return organisationProblems(organisationInput.parse(entry), isPublishing).map(({ path }) =>
    path.join('.'),
  );
}

test('an empty draft is fine, and an organisation with right values is', () => {
  expect(pathsOf({})).toEqual([]);
  expect(
    pathsOf(
      {
        ...complete,
        businessId: '1234567-1',
        phone: '017 000 1234',
        email: 'toimisto@esimerkki.example',
        website: 'https://esimerkki.example',
        address: { postalCode: '70100' },
        contactPersons: [{ name: 'A', mayBePublished: true, email: 'a@esimerkki.example' }],
      },
      true,
    ),
  ).toEqual([]);
});

test('publishing needs a name and a summary', () => {
  expect(pathsOf({ name: ' ' }, true)).toEqual(['name', 'summary']);
});

test('a wrong value is refused in a draft too', () => {
  expect(
    pathsOf({
      businessId: '12345678',
      email: 'toimisto',
      phone: '123',
      website: 'esimerkki.fi',
      address: { postalCode: 'FI-70100' },
      socialLinks: [{ url: 'https://a.example' }, { url: 'a' }],
      contactPersons: [{ phone: 'x', email: 'y' }],
    }),
  ).toEqual([
    'businessId',
    'email',
    'phone',
    'website',
    'address.postalCode',
    'socialLinks.1.url',
    'contactPersons.0.phone',
    'contactPersons.0.email',
  ]);
});

test('a business ID tells a typing error from a wrong form', () => {
  const message = (businessId: string) =>
    organisationProblems(organisationInput.parse({ businessId }), false)[0]?.message;
  expect(message('1234567-8')).toContain('tarkistusnumero ei täsmää');
  expect(message('12345671')).toContain('1234567-1');
});

test('a person who may be published must be reachable once the organisation is public', () => {
  const entry = {
    ...complete,
    contactPersons: [{ name: 'A', mayBePublished: true }, { name: 'B' }],
  };
  expect(pathsOf(entry)).toEqual([]);
  expect(pathsOf(entry, true)).toEqual(['contactPersons.0.phone']);
});

test('what is published is usable for everybody', () => {
  const entry = {
    ...complete,
    logo: { url: '/logo.png', alternativeText: null },
    description: [{ type: 'heading', level: 4, children: [{ type: 'text', text: 'Ryhmät' }] }],
  };
  expect(pathsOf(entry)).toEqual([]);
  expect(pathsOf(entry, true)).toEqual(['description', 'logo']);
});

test('an address has a street, a postal code and a place', () => {
  const address = { street: '12', postalCode: '70100', city: '70100 Kuopio' };
  expect(pathsOf({ address })).toEqual(['address.street', 'address.city']);
  expect(
    pathsOf({ address: { street: 'Kylätie 1', postalCode: '70100', city: 'Ranta-Töysä' } }),
  ).toEqual([]);
});
