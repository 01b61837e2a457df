import { region } from '@civil-society/shared/region/region';
import { expect, it } from 'vitest';
import { mailConfiguration, mailSettings } from './mail-configuration';

it('writes in the name of the service unless another sender is set', () => {
  const from = `"${region.service.name}" <${region.contact.email}>`;
  expect(mailConfiguration({}).settings).toEqual({
    defaultFrom: from,
    defaultReplyTo: region.contact.email,
  });
  expect(mailSettings({ MAIL_FROM: 'Palvelu <a@example.fi>' }).from).toBe('Palvelu <a@example.fi>');
});

it('has no server unless one is set', () => {
  for (const environment of [{}, { SMTP_URL: '' }])
    expect(mailConfiguration(environment).providerOptions).not.toHaveProperty('url');
  const url = 'smtps://user:p%40ss@mail.example.org';
  expect(mailConfiguration({ SMTP_URL: url }).providerOptions).toMatchObject({ url });
});

it.each(['mail.example.org', 'mail.example.org:25', 'https://mail.example.org', '25'])(
  'refuses %s as a server, without repeating it: there may be a password in it',
  (url) => {
    expect(() => mailSettings({ SMTP_URL: url })).toThrow(/^(?!.*mail\.example\.org:25).*SMTP_URL/);
  },
);
