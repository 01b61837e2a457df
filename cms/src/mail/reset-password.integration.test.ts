import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSmtpServer, type TestSmtpServer } from '../../tests/smtp-server.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { mailMessageUid } from '../content-type-uids';

let smtp: TestSmtpServer;
let cms: TestStrapi;
let email: string;
const users = () => cms.strapi.db.query('admin::user');
beforeAll(async () => {
  smtp = await startSmtpServer();
  cms = await startTestStrapi({ SMTP_URL: smtp.url });
  const { userId } = await cms.adminLogin({ role: 'organisation-representative' });
  email = (await users().findOne({ where: { id: userId } })).email;
});
afterAll(async () => {
  await cms.stop();
  await smtp.stop();
});

const post = async (path: string, body: object): Promise<number> => {
  const response = await fetch(`${cms.url}/admin/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.status;
};
async function codeFromMail(): Promise<string> {
  smtp.clear();
  expect(await post('forgot-password', { email })).toBe(204);
  const { text, html } = await smtp.mailTo(email);
  const [link = ''] = text.match(/^http\S+reset-password\S+$/m) ?? [];
  expect(link).toContain(`${cms.url}/admin/auth/reset-password?code=`);
  expect(html).toContain(`href="${link}"`);
  return new URL(link).searchParams.get('code') ?? '';
}
const password = 'Uusi-salasana-1';

test('the mail is in Finnish and its link sets a password, once', async () => {
  const code = await codeFromMail();
  expect(smtp.mails()[0]).toMatchObject({
    subject: 'Valitse uusi salasana',
    text: expect.stringContaining('voimassa tunnin'),
  });
  expect(await post('reset-password', { resetPasswordToken: code, password })).toBe(200);
  expect(await post('login', { email, password })).toBe(200);
  expect(await post('reset-password', { resetPasswordToken: code, password })).toBe(400);
});

test('the link is valid for an hour', async () => {
  const code = await codeFromMail();
  const { resetPasswordTokenExpiresAt } = await users().findOne({ where: { email } });
  const minutes = (new Date(resetPasswordTokenExpiresAt).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(58);
  expect(minutes).toBeLessThanOrEqual(60);
  const data = { resetPasswordTokenExpiresAt: new Date(Date.now() - 1000) };
  await users().updateMany({ where: { email }, data });
  expect(await post('reset-password', { resetPasswordToken: code, password })).toBe(400);
});

test('a stranger gets no mail and hears nothing of who has an account', async () => {
  smtp.clear();
  expect(await post('forgot-password', { email: 'kuka@example.fi' })).toBe(204);
  await codeFromMail();
  expect(
    await cms.strapi.db.query(mailMessageUid).count({ where: { to: 'kuka@example.fi' } }),
  ).toBe(0);
  expect(smtp.mails().map(({ to }) => to)).toEqual([email]);
});

test('the mail waits in the queue for a server that is down', async () => {
  await smtp.goDown();
  smtp.clear();
  expect(await post('forgot-password', { email })).toBe(204);
  await expect
    .poll(() => cms.strapi.db.query(mailMessageUid).count({ where: { to: email } }))
    .toBe(1);
  await smtp.comeUp();
  expect((await smtp.mailTo(email)).text).toContain('reset-password?code=');
});
