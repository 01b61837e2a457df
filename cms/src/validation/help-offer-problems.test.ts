import { expect, test } from 'vitest';
import { helpOfferInput, helpOfferProblems } from './help-offer-problems';
import { helpOfferWarnings } from './help-offer-warnings';

const good = {
  title: 'Kauppa-apua kotiovelle',
  hours: 'Arkisin klo 9–15',
  byPhone: true,
  phones: [{ number: '017 000 1001' }],
  contactEmail: 'aino@example.fi',
};
const messages = (changes: object, isPublishing = true) =>
  helpOfferProblems(helpOfferInput.parse({ ...good, ...changes }), isPublishing).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test('an offer that can be reached in the way that it promises is right', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ byPhone: false, byOnSite: true, phones: [] })).toEqual([]);
  const online = { byPhone: false, byOnline: true, phones: [] };
  expect(messages({ ...online, website: 'https://www.yhdistys.fi' })).toEqual([]);
  expect(messages({ ...online, byAtTheDoor: true, email: 'apu@example.fi' })).toEqual([]);
});

test('what it promises must be there when it is published, and may be missing before', () => {
  const bare = { title: '', byPhone: false, phones: [] };
  expect(messages(bare)).toEqual([
    'title: Kirjoita lyhyesti, mitä apua saa, esimerkiksi ”Kauppa-apua Nilsiässä”.',
    'byPhone: Valitse ainakin yksi tapa, jolla apua saa.',
  ]);
  expect(messages(bare, false)).toEqual([]);
  expect(messages({ phones: [] })).toEqual([
    'phones: Apua saa puhelimitse: lisää numero, josta vastataan.',
  ]);
  expect(messages({ byOnline: true })).toEqual([
    'website: Apua saa verkossa: lisää verkkosivun osoite tai sähköposti.',
  ]);
  expect(messages({ byPhone: false, byAtTheDoor: true, phones: [] })).toEqual([
    'phones: Kerro, miten apua pyydetään kotiin: lisää numero, sähköposti tai sivu.',
  ]);
  expect(messages({ byPhone: false, byOnSite: true, phones: [], hours: '' })).toEqual([
    'hours: Kerro, milloin paikan päälle voi tulla, tai lisää yhteystieto.',
  ]);
});

test('numbers and addresses are written so that they work, in a draft too', () => {
  const wrong = {
    phones: [{ number: '017 000 1001' }, { number: 'soita' }],
    email: 'apu',
    website: 'yhdistys',
    contactEmail: 'aino',
  };
  expect(messages(wrong, false).map((message) => message.split(':')[0])).toEqual([
    'phones.1.number',
    'email',
    'website',
    'contactEmail',
  ]);
});

test('without a contact, the writer is told that nobody can confirm it', () => {
  expect(helpOfferWarnings(helpOfferInput.parse(good))).toEqual([]);
  const silent = helpOfferInput.parse({ ...good, contactEmail: '' });
  expect(helpOfferWarnings(silent)).toMatchObject([{ path: ['contactEmail'] }]);
});
