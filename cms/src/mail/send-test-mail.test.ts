import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSmtpServer, type TestSmtpServer } from '../../tests/smtp-server.ts';
import { sendTestMail } from './send-test-mail';

let smtp: TestSmtpServer;
beforeAll(async () => {
  smtp = await startSmtpServer();
});
afterAll(() => smtp.stop());

it('sends one mail and tells what the server answered', async () => {
  expect(await sendTestMail({ SMTP_URL: smtp.url }, 'minä@example.fi')).toMatch(/^250/);
  expect((await smtp.mailTo('minä@example.fi')).text).toContain('sähköposti toimii');
});

it('tells why a mail was not taken', async () => {
  smtp.answer('poissa@example.fi', 550);
  await expect(sendTestMail({ SMTP_URL: smtp.url }, 'poissa@example.fi')).rejects.toThrow(/550/);
  await expect(sendTestMail({}, 'poissa@example.fi')).rejects.toThrow(/SMTP_URL is not set/);
  await expect(sendTestMail({ SMTP_URL: 'mail:25' }, 'a@example.fi')).rejects.toThrow(/SMTP_URL/);
});
