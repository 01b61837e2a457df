import { expect, test } from 'vitest';
import { helpSectionInput, helpSectionProblems } from './help-section-problems';
import { helpSectionWarnings } from './help-section-warnings';

const good = {
  name: 'Korona-apu',
  lead: 'Apua poikkeusoloissa.',
  emergencyContacts: [{ label: 'Hätänumero', phone: '112' }],
  confirmationDays: 14,
};
const messages = (changes: object, isPublishing = true) =>
  helpSectionProblems(helpSectionInput.parse({ ...good, ...changes }), isPublishing).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test('a section with a name and a lead is right, with short numbers too', () => {
  expect(messages({})).toEqual([]);
  const short = { label: 'Päivystysapu', phone: '116 117', website: 'https://116117.fi' };
  expect(messages({ emergencyContacts: [short], opensOn: '2026-03-16' })).toEqual([]);
});

test('a draft may lack the texts, the public may not', () => {
  expect(messages({ name: '', lead: '' }, false)).toEqual([]);
  expect(messages({ name: '', lead: '' })).toEqual([
    'name: Kirjoita osion nimi, esimerkiksi ”Korona-apu”.',
    'lead: Kirjoita ingressi: mitä osiosta saa, yhdellä tai kahdella virkkeellä.',
  ]);
});

test('emergency contacts can be called or followed, and are few', () => {
  const contacts = [{ label: 'Apu' }, { label: 'Toinen', phone: 'soita', website: 'apu' }];
  expect(messages({ emergencyContacts: contacts })).toEqual([
    'emergencyContacts.0.phone: Lisää puhelinnumero tai verkkosivun osoite.',
    'emergencyContacts.1.phone: Kirjoita puhelinnumero numeroina, esimerkiksi 017 000 1234 tai +358 50 000 1234.',
    'emergencyContacts.1.website: Kirjoita koko verkko-osoite, esimerkiksi https://www.yhdistys.fi.',
  ]);
  const many = Array.from({ length: 13 }, () => ({ label: 'Hätänumero', phone: '112' }));
  expect(messages({ emergencyContacts: many })).toEqual([
    'emergencyContacts: Numeroita ja linkkejä on 13. Jätä niistä enintään 12 tärkeintä.',
  ]);
});

test('days are in order, and a confirmation holds for a sensible time', () => {
  expect(messages({ opensOn: '2026-03-16', closesOn: '2026-03-15' }, false)).toEqual([
    'closesOn: Päättymispäivä on ennen alkamispäivää. Tarkista päivät.',
  ]);
  expect(messages({ confirmationDays: 0 }, false)).toEqual([
    'confirmationDays: Kirjoita päivien määrä väliltä 1–90, esimerkiksi 14.',
  ]);
});

test('a section without emergency numbers is warned of', () => {
  expect(helpSectionWarnings(helpSectionInput.parse(good))).toEqual([]);
  const bare = helpSectionInput.parse({ ...good, emergencyContacts: [] });
  expect(helpSectionWarnings(bare)).toMatchObject([{ path: ['emergencyContacts'] }]);
});
