import { expect, test } from 'vitest';
import { finnishBody } from './finnish-body';

function answer(message: string, details: unknown = {}) {
  return { data: null, error: { status: 400, name: 'ValidationError', message, details } };
}

test.each([
  ['Invalid credentials', 'Sähköpostiosoite tai salasana on väärä.'],
  ['Too many requests, please try again later.', /Odota viisi minuuttia/],
  ['kuva.png exceeds size limit of 8 MB.', /enintään 8 MB\./],
  ['File too large: maximum allowed size is 8 MB', /enintään 8 MB\./],
  ['This attribute must be unique', 'Tämä on jo käytössä. Kirjoita toinen.'],
  ['This reset password token has expired', /Pyydä uusi linkki/],
  ['password must contain at least one number', /ainakin yksi numero/],
])('%s', (english, finnish) => {
  const { body, unknown } = finnishBody(400, '/admin/login', answer(english));
  expect(body).toEqual(
    answer(typeof finnish === 'string' ? finnish : expect.stringMatching(finnish)),
  );
  expect(unknown).toEqual([]);
});

test('English that we have no sentence for becomes one of its status, and is told to the log', () => {
  expect(finnishBody(403, '/admin/login', answer('Policy Failed'))).toEqual({
    body: answer('Sinulla ei ole oikeutta tähän.'),
    unknown: ['Policy Failed'],
  });
});

test('each field’s message too, in both shapes that Strapi has', () => {
  const english = { path: ['password'], message: 'password must contain at least one number' };
  const finnish = { ...english, message: 'Salasanassa pitää olla ainakin yksi numero.' };
  expect(finnishBody(400, '/admin/login', answer('Väärin.', { errors: [english] })).body).toEqual(
    answer('Väärin.', { errors: [finnish] }),
  );
  const details = { currentPassword: ['Invalid credentials'] };
  expect(finnishBody(400, '/admin/login', answer('ValidationError', details)).body).toEqual(
    answer('Lomakkeella on korjattavaa.', { currentPassword: ['Nykyinen salasana on väärä.'] }),
  );
});

test('our own Finnish, what the login page reads, and answers that are no errors stay', () => {
  for (const body of [answer('Kirjoita otsikko.'), answer('User not active'), { data: [] }, null])
    expect(finnishBody(400, '/admin/login', body)).toEqual({ body, unknown: [] });
});
