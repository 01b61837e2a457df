import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startSmtpServer, type TestSmtpServer } from '../../tests/smtp-server.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { changeLogEntryUid, mailMessageUid } from '../content-type-uids';
import { mailDelivery } from './deliver-mails';
import { mailStore } from './mail-store';
import { queueMail } from './queue-mail';

let smtp: TestSmtpServer;
let cms: TestStrapi;
beforeAll(async () => {
  smtp = await startSmtpServer();
  cms = await startTestStrapi({ SMTP_URL: smtp.url, MAIL_FROM: 'Palvelu <palvelu@example.fi>' });
});
afterAll(async () => {
  await cms.stop();
  await smtp.stop();
});
beforeEach(async () => {
  await everythingSent();
  smtp.clear();
});

const queue = (to: string, subject = 'Kutsu') =>
  queueMail(cms.strapi, {
    to,
    subject,
    paragraphs: ['Hei!', 'Älä hätäile: kaikki on kunnossa.'],
    action: { label: 'Avaa', url: 'https://cms.example/admin?code=1&x=2' },
  });
const waiting = () => cms.strapi.db.query(mailMessageUid).findMany({ orderBy: { id: 'asc' } });
const everythingSent = () =>
  vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: 15_000 });
const log = { info: () => {}, warn: () => {}, error: () => {} };

test('a mail comes with both parts, our sender and the address to answer to', async () => {
  await queue('eevi@example.fi');
  const mail = await smtp.mailTo('eevi@example.fi');
  expect(mail).toMatchObject({
    subject: 'Kutsu',
    from: expect.stringContaining('palvelu@example.fi'),
    replyTo: expect.stringContaining('@'),
  });
  for (const part of [mail.text, mail.html]) expect(part).toContain('Älä hätäile');
  expect(mail.text).toContain('https://cms.example/admin?code=1&x=2');
  expect(mail.html).toContain('https://cms.example/admin?code=1&amp;x=2');
  // The link in it may be a key.
  await everythingSent();
});

test("Strapi's own trial mail goes the same way", async () => {
  const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
  const answer = await administrator.post('/email/test', { to: 'koe@example.fi' });
  expect(answer).toMatchObject({ status: 200 });
  const { html, text } = await smtp.mailTo('koe@example.fi');
  expect(html).toContain(text.trim());
});

test('what is rolled back is not sent', async () => {
  const failing = cms.strapi.db.transaction(async () => {
    await queue('peruttu@example.fi');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await queue('toinen@example.fi');
  await smtp.mailTo('toinen@example.fi');
  await everythingSent();
  expect(smtp.mails().map(({ to }) => to)).toEqual(['toinen@example.fi']);
});

test('mails wait for a server that is down and come once, in their order', async () => {
  await smtp.goDown();
  for (const number of [1, 2, 3]) await queue(`v${number}@example.fi`);
  await vi.waitFor(
    async () =>
      expect((await waiting())[0]).toMatchObject({ lastError: expect.stringContaining('REFUSED') }),
    10_000,
  );
  expect(await waiting()).toHaveLength(3);
  await smtp.comeUp();
  await everythingSent();
  expect(smtp.mails().map(({ to }) => to)).toEqual([1, 2, 3].map((n) => `v${n}@example.fi`));
});

test('a refused recipient holds nobody back, and the coordinator is told without the address', async () => {
  smtp.answer('poistunut@example.fi', 550);
  await queue('poistunut@example.fi', 'Kutsu poistuneelle');
  await queue('seuraava@example.fi');
  await smtp.mailTo('seuraava@example.fi');
  await everythingSent();
  expect(smtp.mails()).toHaveLength(1);
  const told = await cms.strapi.db
    .query(changeLogEntryUid)
    .findOne({ where: { action: 'mailGivenUp' }, orderBy: { id: 'desc' } });
  expect(told).toMatchObject({ title: 'Kutsu poistuneelle', editorName: 'Järjestelmä' });
  expect(JSON.stringify(told)).not.toContain('poistunut@example.fi');
});

test('a recipient that is put off waits alone and is tried again', async () => {
  smtp.answer('harmaa@example.fi', 450);
  await queue('harmaa@example.fi');
  await queue('toinen@example.fi');
  await smtp.mailTo('toinen@example.fi');
  smtp.answer('harmaa@example.fi', 250);
  await smtp.mailTo('harmaa@example.fi');
  await everythingSent();
  expect(smtp.mails()).toHaveLength(2);
});

test('after three days of failing a mail is given up', async () => {
  await smtp.goDown();
  await queue('vanha@example.fi', 'Vanha kutsu');
  await cms.strapi.db.query(mailMessageUid).updateMany({
    where: { subject: 'Vanha kutsu' },
    data: { createdAt: new Date(Date.now() - 3 * 24 * 60 * 60_000 - 60_000) },
  });
  await everythingSent();
  await smtp.comeUp();
  const told = await cms.strapi.db
    .query(changeLogEntryUid)
    .findMany({ where: { action: 'mailGivenUp', title: 'Vanha kutsu' } });
  expect(told).toHaveLength(1);
});

test('two processes send a mail once', async () => {
  const store = mailStore(cms.strapi);
  await cms.strapi.db.query(mailMessageUid).createMany({
    data: [1, 2, 3, 4].map((number) => ({
      documentId: `twice${number}`,
      to: `kahdesti${number}@example.fi`,
      subject: 'Kahdesti?',
      text: 'Hei!',
      html: '<p>Hei!</p>',
      attempts: 0,
      nextAttemptAt: new Date(),
      createdAt: new Date(),
    })),
  });
  const sent: string[] = [];
  const send = async ({ to }: { to: string }) => void sent.push(to);
  const { signal } = new AbortController();
  await Promise.all(
    [1, 2].map(() => mailDelivery({ store, send, log, onAttempt: () => {} })(signal)),
  );
  expect(sent.toSorted()).toEqual([1, 2, 3, 4].map((number) => `kahdesti${number}@example.fi`));
  expect(smtp.mails()).toEqual([]);
});

test('what a process that died had claimed is due again', async () => {
  const store = mailStore(cms.strapi);
  await smtp.goDown();
  await queue('kesken@example.fi');
  const row = await vi.waitFor(async () => {
    const [stored] = await waiting();
    expect(stored?.lastError).toBeTruthy();
    return stored;
  }, 10_000);
  const soon = new Date(Date.now() + 500);
  expect(await store.claim(row, soon)).toBe(true);
  expect(await store.claim(row, soon)).toBe(false);
  await smtp.comeUp();
  await smtp.mailTo('kesken@example.fi');
  await everythingSent();
});
