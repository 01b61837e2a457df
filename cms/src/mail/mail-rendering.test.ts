import { region } from '@civil-society/shared/region/region';
import { expect, it } from 'vitest';
import type { Mail } from './mail';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';

const url = 'https://cms.example/admin/reviews?from=1&to=2';
const mail: Mail = {
  to: 'eevi@example.fi',
  subject: 'Kutsu: <script>alert(1)</script> ry',
  paragraphs: [
    'Hei!',
    `Sinut on kutsuttu muokkaamaan "<script>alert(1)</script> ry" -järjestöä. ${'Tervetuloa mukaan! '.repeat(9)}`,
  ],
  quote: 'Korjaa <b>puhelin</b>.\nKiitos & terveisin',
  action: { label: 'Avaa', url },
};

it('says the same in both parts', () => {
  for (const part of [mailText(mail), mailHtml(mail)]) {
    expect(part).toContain('Hei!');
    expect(part).toContain('Avaa');
    expect(part).toContain(region.service.name);
    expect(part).toContain(region.contact.email);
  }
});

it('lets nobody write HTML', () => {
  const html = mailHtml(mail);
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ry');
  expect(html).toContain('Kiitos &amp; terveisin');
});

it('has the link in both parts, in HTML to press and to copy', () => {
  expect(mailText(mail).split('\n')).toContain(url);
  const escaped = url.replace('&', '&amp;');
  expect(mailHtml(mail)).toContain(`href="${escaped}"`);
  expect(mailHtml(mail)).toContain(`>${escaped}<`);
});

it('has short lines of text, and marks the words of somebody else', () => {
  const lines = mailText(mail).split('\n');
  expect(lines.filter((line) => line.length > 72)).toEqual([]);
  expect(lines).toContain('> Korjaa <b>puhelin</b>.');
  expect(lines).toContain('> Kiitos & terveisin');
});

it('is in Finnish and fetches nothing', () => {
  const html = mailHtml(mail);
  expect(html).toContain('<html lang="fi">');
  expect(html).not.toMatch(/<(img|link|table)|src=|url\(/);
});

it('has no empty button or quote', () => {
  const plain: Mail = { to: mail.to, subject: 'Hyväksytty', paragraphs: ['Hei!'] };
  expect(mailHtml(plain)).not.toMatch(/<a |<blockquote|undefined/);
  expect(mailText(plain)).not.toMatch(/^>|undefined/m);
});
