import { expect, test } from 'vitest';
import { withoutAccounts } from './without-accounts';

const user = { id: 1, firstname: 'Aino', email: 'aino@example.fi', password: '$2a$10$x' };

test('of who wrote an entry the name remains', () => {
  expect(withoutAccounts({ data: { title: 'Ilta', createdBy: user, updatedBy: null } })).toEqual({
    data: { title: 'Ilta', createdBy: { id: 1, firstname: 'Aino' }, updatedBy: null },
  });
});

test('hashes and tokens go at any depth, also from lists', () => {
  const secrets = { password: 'x', resetPasswordToken: 'y', registrationToken: 'z' };
  expect(withoutAccounts({ results: [{ a: { b: { ...secrets, email: 'e' } } }] })).toEqual({
    results: [{ a: { b: { email: 'e' } } }],
  });
});

test('what forms and types say of the field of that name stays', () => {
  const descriptions = {
    metadatas: { createdBy: { edit: { label: 'Luonut' }, list: { label: 'Luonut' } } },
    attributes: { updatedBy: { type: 'relation', target: 'admin::user' } },
  };
  expect(withoutAccounts(descriptions)).toEqual(descriptions);
});
