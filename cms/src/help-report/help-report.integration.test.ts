import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { createKind, createSection } from '../../tests/help-scene';
import { mailsTo } from '../../tests/mails-to';
import { openPage, sendPublicForm } from '../../tests/public-form';
import { publish } from '../../tests/publish';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import {
  helpNoticeUid,
  helpOfferUid,
  helpReportUid,
  helpSectionUid,
  mailMessageUid,
  organisationUid,
} from '../content-type-uids';
import { helpQueueSchema } from '../help-queue/help-queue-answers';
import { outboxUid } from '../outbox/outbox-uid';
import { newStamp } from './form-stamp';
import { hasWork } from './proof-of-work';
import { reportSecrets } from './report-secret';
import { decidedKept, formValidity, mostInAnHour, unconfirmedKept } from './report-terms';
import { tidyReports } from './tidy-reports';

const minute = 60 * 1000;

let cms: TestStrapi;
let coordinator: AdminClient;
let form = '';
let number = 0;
let contactEmail = '';

beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  await createSection(cms);
  await createKind(cms, 'Asiointiapu');
  await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Äänekkäät Melojat ry' });
  await cms.strapi
    .documents(organisationUid)
    .create({ data: { ...sampleOrganisation, name: 'Salaiset Melojat ry' } });
  form = `${cms.url}/apu/ilmoita/korona-apu`;
});
afterAll(() => cms.stop());

beforeEach(async () => {
  number += 1;
  contactEmail = `ilmoittaja-${number}@example.fi`;
  for (const uid of [helpReportUid, helpNoticeUid, helpOfferUid, mailMessageUid] as const)
    await query(uid).deleteMany({ where: {} });
});

const query = (uid: Parameters<TestStrapi['strapi']['db']['query']>[0]) => cms.strapi.db.query(uid);

/** Of a form that was opened some minutes ago. */
const stamp = (age = 5 * minute, section = 'korona-apu') =>
  newStamp(reportSecrets(cms.strapi), section, new Date(Date.now() - age));

function work(leima: string): string {
  for (let answer = 0; ; answer += 1) if (hasWork(leima, String(answer))) return String(answer);
}

type Fields = Record<string, string | string[]>;
const filled = (): Fields => ({
  leima: stamp(),
  groupName: 'Puijonlaakson naapurit',
  title: 'Kauppa-apua kotiovelle',
  kinds: 'asiointiapu',
  description: 'Käymme kaupassa.\nSoita ensin.',
  forWhom: 'yli 70-vuotiaille',
  areas: ['kuopio', 'siilinjarvi'],
  hours: 'arkisin klo 9–15',
  'phones-0-number': '017 000 1234',
  'phones-0-hours': 'klo 9–12',
  website: 'www.naapurit.example',
  access: ['phone', 'at_the_door'],
  validThrough: '31.12.2099',
  contactName: 'Aino Järvinen',
  contactEmail,
  permission: 'kylla',
});
const send = (fields: Fields = filled(), headers: Record<string, string> = {}) =>
  sendPublicForm(`${form}/tiedot`, fields, headers);
const reports = () => query(helpReportUid).count();

/** The link of the newest mail to the sender. */
async function mailedLink(): Promise<string> {
  const [mail] = await mailsTo(cms.strapi, contactEmail);
  const link = /http\S+\/apu\/vahvista\/ilmoitus\?avain=[\w-]{43}/.exec(mail?.text ?? '')?.[0];
  if (!link) throw new Error(`No link was mailed to ${contactEmail}.`);
  return link;
}
const press = (link: string) => {
  const url = new URL(link);
  const avain = url.searchParams.get('avain') ?? '';
  return sendPublicForm(url.origin + url.pathname, { avain });
};
const queue = async () =>
  helpQueueSchema.parse((await coordinator.get('/civil-society/help-queue')).body);

describe('before the form', () => {
  test('the directory is searched for the organisation', async () => {
    for (const typed of ['äänekkäät', 'melo', 'MELOJAT ry']) {
      const { html } = await openPage(`${form}?nimi=${encodeURIComponent(typed)}`);
      expect(html).toContain('Onko tämä järjestösi?');
      expect(html).toContain('Äänekkäät Melojat ry');
      expect(html).not.toContain('Salaiset');
    }
    const { html } = await openPage(`${form}?nimi=${encodeURIComponent('<b>x</b>')}`);
    expect(html).toContain('ei ole luettelossa');
    expect(html).not.toContain('<b>x');
  });

  test('the form is of the chosen organisation, or takes the name of a group', async () => {
    const chosen = await openPage(`${form}/tiedot?jarjesto=aanekkaat-melojat-ry`);
    expect(chosen.html).toContain('<strong>Äänekkäät Melojat ry</strong>');
    expect(chosen.html).not.toContain('name="groupName"');
    const named = await openPage(`${form}/tiedot?nimi=Naapurit`);
    expect(named.html).toMatch(/name="groupName"[^>]* value="Naapurit"/);
    expect(named.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(named.headers.getSetCookie()).toEqual([]);
    expect((await openPage(`${form}/tiedot?jarjesto=salaiset-melojat-ry`)).html).not.toContain(
      'Salaiset',
    );
  });

  test('a section in preparation is not known, and an archived one takes no more', async () => {
    const section = await createSection(cms, {
      name: 'Sähkökatko',
      slug: 'sahkokatko',
      state: 'in_preparation',
    });
    const other = form.replace('korona-apu', 'sahkokatko');
    expect((await openPage(other)).status).toBe(404);
    const data: Record<string, unknown> = { state: 'archived' };
    await cms.strapi
      .documents(helpSectionUid)
      .update({ documentId: section, data, status: 'published' });
    expect((await openPage(other)).status).toBe(410);
    const leima = stamp(5 * minute, 'sahkokatko');
    expect((await sendPublicForm(`${other}/tiedot`, { ...filled(), leima })).status).toBe(410);
    expect(await reports()).toBe(0);
  });
});

describe('a report', () => {
  test('waits for its mail, then for the coordinator, who publishes it', async () => {
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('Tarkista vielä sähköpostisi');
    expect(answer.html).toContain(contactEmail);
    expect(await queue()).toEqual({ reports: [], proposals: [] });
    expect(await query(helpOfferUid).count()).toBe(0);

    const link = await mailedLink();
    for (const method of ['GET', 'HEAD']) expect((await fetch(link, { method })).status).toBe(200);
    const { html } = await openPage(link);
    for (const words of ['Puijonlaakson naapurit', 'Kauppa-apua kotiovelle', 'Asiointiapu'])
      expect(html).toContain(words);
    expect(html).not.toContain('Aino');
    expect(await query(helpOfferUid).count()).toBe(0);

    expect((await press(link)).html).toContain('ilmoitus on lähetetty');
    const [report] = (await queue()).reports;
    expect(report).toMatchObject({
      title: 'Kauppa-apua kotiovelle',
      sender: 'Puijonlaakson naapurit',
      isInDirectory: false,
      contactName: 'Aino Järvinen',
      contactEmail,
      kinds: ['Asiointiapu'],
      areas: ['Kuopio', 'Siilinjärvi'],
      problems: [],
    });
    const draft: unknown = await query(helpOfferUid).findOne({
      where: { documentId: report?.offer },
      populate: { phones: true },
    });
    expect(draft).toMatchObject({
      publishedAt: null,
      description: 'Käymme kaupassa.\nSoita ensin.',
      website: 'https://www.naapurit.example',
      validThrough: '2099-12-31',
      byPhone: true,
      byAtTheDoor: true,
      byOnline: false,
      isPaused: false,
      phones: [{ number: '017 000 1234', hours: 'klo 9–12' }],
    });

    const messages = { where: { contentDocumentId: report?.offer } };
    expect(await query(outboxUid).count(messages)).toBe(0);
    const path = `/civil-society/help-queue/reports/${report?.id}/publish`;
    expect(await coordinator.post(path)).toEqual({ status: 200, body: { done: true } });
    expect(await query(outboxUid).count(messages)).toBe(1);
    expect((await queue()).reports).toEqual([]);
    expect((await coordinator.post(path)).status).toBe(409);
  });

  test('of an organisation of the directory belongs to it', async () => {
    const { groupName, ...fields } = filled();
    expect(groupName).toBeDefined();
    expect((await send({ ...fields, jarjesto: 'aanekkaat-melojat-ry' })).status).toBe(200);
    await press(await mailedLink());
    expect((await queue()).reports).toMatchObject([
      { sender: 'Äänekkäät Melojat ry', isInDirectory: true },
    ]);
  });

  test('of an organisation that has gone meanwhile keeps its name', async () => {
    const name = 'Hetken Apu ry';
    const gone = await publish(cms, organisationUid, { ...sampleOrganisation, name });
    await send({ ...filled(), jarjesto: 'hetken-apu-ry' });
    await cms.strapi.documents(organisationUid).delete({ documentId: gone });
    expect((await press(await mailedLink())).status).toBe(200);
    expect((await queue()).reports).toMatchObject([{ sender: name, isInDirectory: false }]);
  });

  test('is confirmed once', async () => {
    await send();
    const link = await mailedLink();
    const answers = await Promise.all([press(link), press(link), press(link)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    expect(await query(helpOfferUid).count()).toBe(1);
    expect((await press(`${link}a`)).status).toBe(404);
  });

  test('that nobody confirms expires and is deleted', async () => {
    await send();
    const link = await mailedLink();
    await query(helpReportUid).updateMany({
      where: {},
      data: { expiresAt: new Date(Date.now() - minute) },
    });
    expect((await press(link)).html).toContain('vanhentunut');
    await tidyReports(cms.strapi, new Date());
    expect(await reports()).toBe(0);
    expect(await query(helpOfferUid).count()).toBe(0);
  });

  test('is kept until then, and its network is forgotten in a day', async () => {
    await send();
    const sender = () => query(helpReportUid).findOne({ where: {} });
    await tidyReports(cms.strapi, new Date(Date.now() + unconfirmedKept - minute));
    expect(await sender()).toMatchObject({ senderKey: null, contactEmail });
  });

  test('is rejected with a reason that its sender reads', async () => {
    await send();
    await press(await mailedLink());
    const [report] = (await queue()).reports;
    const path = `/civil-society/help-queue/reports/${report?.id}/reject`;
    expect((await coordinator.post(path, {})).status).toBe(400);
    expect((await coordinator.post(path, { reason: 'Apu on jo toisella nimellä.' })).status).toBe(
      200,
    );
    const [mail] = await mailsTo(cms.strapi, contactEmail);
    expect(mail?.text).toContain('Apu on jo toisella nimellä.');
    expect(await query(helpOfferUid).count()).toBe(0);
    expect((await queue()).reports).toEqual([]);
    await tidyReports(cms.strapi, new Date(Date.now() + decidedKept + minute));
    expect(await reports()).toBe(0);
  });

  test('is forgotten a month after it was published, and does not wait again', async () => {
    const inAMonth = new Date(Date.now() + decidedKept + minute);
    for (const isPublishedInForm of [false, true]) {
      await send();
      await press(await mailedLink());
      const [report] = (await queue()).reports;
      const documentId = report?.offer ?? '';
      if (isPublishedInForm) await cms.strapi.documents(helpOfferUid).publish({ documentId });
      else await coordinator.post(`/civil-society/help-queue/reports/${report?.id}/publish`);
      await tidyReports(cms.strapi, new Date());
      expect(await reports()).toBe(1);
      await cms.strapi.documents(helpOfferUid).unpublish({ documentId });
      expect((await queue()).reports).toEqual([]);
      await tidyReports(cms.strapi, inAMonth);
      expect(await reports()).toBe(0);
    }
  });

  test('that waits stays, however long', async () => {
    await send();
    await press(await mailedLink());
    await tidyReports(cms.strapi, new Date(Date.now() + 2 * decidedKept));
    expect((await queue()).reports).toHaveLength(1);
  });

  test('tells the coordinator, and several in an hour together', async () => {
    const told = async () => {
      const mails = await query(mailMessageUid).findMany({ where: {} });
      return z
        .array(z.object({ subject: z.string() }))
        .parse(mails)
        .filter(({ subject }) => subject.includes('odottaa tarkistusta')).length;
    };
    for (const title of ['Ensimmäinen', 'Toinen']) {
      await send({ ...filled(), title });
      await press(await mailedLink());
    }
    expect(await told()).toBe(1);
  });

  test('is for the coordinator alone', async () => {
    const representative = await cms.adminLogin({ role: 'organisation-representative' });
    expect((await representative.get('/civil-society/help-queue')).status).toBe(403);
    expect((await fetch(`${cms.url}/civil-society/help-queue`)).status).toBe(401);
    for (const path of ['reports/1/publish', 'reports/1/reject', 'proposals/1/approve'])
      expect((await representative.post(`/civil-society/help-queue/${path}`)).status).toBe(403);
  });
});

describe('a form with something wrong', () => {
  const wrong: [string, Fields, string, RegExp][] = [
    ['no group', { groupName: ' ' }, 'groupName', /järjestön tai ryhmän nimi/],
    ['no title', { title: '' }, 'title', /mitä apua/],
    ['too long a title', { title: 'a'.repeat(121) }, 'title', /enintään 120/],
    ['too long a description', { description: 'ä'.repeat(601) }, 'description', /enintään 600/],
    ['no kind', { kinds: [] }, 'kinds', /ainakin yksi avun laji/],
    ['an unknown kind', { kinds: 'taikuus' }, 'kinds', /ainakin yksi avun laji/],
    ['no area', { areas: [] }, 'areas', /ainakin yksi kunta/],
    ['a bad number', { 'phones-0-number': 'soita' }, 'phones-0-number', /puhelinnumero numeroina/],
    ['hours alone', { 'phones-1-hours': 'klo 9' }, 'phones-1-number', /myös puhelinnumero/],
    [
      'no way to reach it',
      { 'phones-0-number': '', 'phones-0-hours': '', website: '' },
      'phones-0-number',
      /tapa ottaa yhteyttä/,
    ],
    ['a bad address', { email: 'aino(at)example' }, 'email', /sähköpostiosoite kokonaan/],
    ['a bad website', { website: 'javascript:alert(1)' }, 'website', /koko verkko-osoite/],
    ['no way of help', { access: [] }, 'access', /miten apua saa/],
    ['a way without an address', { access: ['online'], website: '' }, 'website', /verkossa: lisää/],
    ['a bad day', { validThrough: '31.13.2099' }, 'validThrough', /Kirjoita päivä/],
    ['a day that is over', { validThrough: '2020-01-01' }, 'validThrough', /jo mennyt/],
    ['no name', { contactName: '' }, 'contactName', /Kirjoita nimesi/],
    ['no mail address', { contactEmail: '' }, 'contactEmail', /vahvistuslinkin/],
    ['no permission', { permission: '' }, 'permission', /lupa ilmoittaa/],
    ['the trap filled in', { lisaosoite: 'http://spam.example' }, 'lisaosoite', /Tyhjennä kenttä/],
  ];

  test.each(wrong)('%s comes back with all that was typed', async (_, fields, field, message) => {
    const sent = { ...filled(), ...fields };
    const { status, html } = await send(sent);
    expect(status).toBe(422);
    const summary = /<div class="summary" role="alert".*?<\/div>/s.exec(html)?.[0] ?? '';
    expect(summary).toContain(`href="#${field}"`);
    expect(summary).toMatch(message);
    expect(html).toContain(`id="${field}"`);
    for (const [name, value] of Object.entries(sent)) {
      if (name === 'kinds' && value === 'taikuus') continue;
      for (const one of typeof value === 'string' ? [value] : value)
        if (one.trim() !== '')
          expect(html, name).toContain(one.replaceAll('"', '&quot;').replaceAll('&', '&amp;'));
    }
    for (const ticked of ['areas', 'access'] as const)
      for (const value of sent[ticked] ?? [])
        expect(html).toContain(`name="${ticked}" value="${value}" checked`);
    expect(await reports()).toBe(0);
    expect(await query(mailMessageUid).count()).toBe(0);
  });

  test('names everything that is wrong at once, in the order of the fields', async () => {
    const { html } = await send({ leima: stamp() });
    const named = [...html.matchAll(/<li><a href="#([\w-]+)">/g)].map(([, name]) => name);
    expect(named).toEqual([
      ...['groupName', 'title', 'kinds', 'areas', 'phones-0-number', 'access'],
      ...['contactName', 'contactEmail', 'permission'],
    ]);
  });

  test('gets markup back as text', async () => {
    const { html } = await send({
      ...filled(),
      title: '"><script>alert(1)</script>',
      description: '</textarea><script>alert(2)</script>',
      permission: '',
    });
    expect(html).not.toContain('<script>alert');
  });

  test('names an address that is too long with the https:// that it lacked', async () => {
    const website = `www.naapurit.example/${'a'.repeat(230)}`;
    const { status, html } = await send({ ...filled(), website });
    expect(status).toBe(422);
    expect(html).toContain('Lyhennä osoitetta');
    expect(html).toContain(website);
  });

  test('can be sent after mending, and by “the whole region”', async () => {
    const sent = { ...filled(), title: '', areas: 'koko-maakunta' };
    expect((await send(sent)).html).toContain('value="koko-maakunta" checked');
    expect((await send({ ...sent, title: 'Kauppa-apua' })).status).toBe(200);
    await press(await mailedLink());
    expect((await queue()).reports[0]?.areas.length).toBeGreaterThan(10);
  });
});

describe('programs', () => {
  test.each([
    ['without a stamp', () => ''],
    ['with a made up stamp', () => `abc.${Date.now() - 5 * minute}.def`],
    ['with a stamp of another section', () => stamp(5 * minute, 'sahkokatko')],
    ['with a stamp of yesterday', () => stamp(formValidity + minute)],
    ['faster than anybody writes', () => stamp(1000)],
  ])('%s are given the form back', async (_, leima) => {
    const { status, html } = await send({ ...filled(), leima: leima() });
    expect(status).toBe(422);
    expect(html).toContain('Kauppa-apua kotiovelle');
    expect(await reports()).toBe(0);
  });

  test('a person who took long sends the form again as it came back', async () => {
    const { html } = await send({ ...filled(), leima: stamp(formValidity + minute) });
    const leima = /name="leima" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(leima).not.toBe('');
    await new Promise((resolve) => setTimeout(resolve, 5100));
    expect((await send({ ...filled(), leima })).status).toBe(200);
  });

  test('one form with its work is one report', async () => {
    const leima = stamp();
    const fields = { ...filled(), leima, tyo: work(leima) };
    expect((await send(fields)).status).toBe(200);
    // A double click.
    expect((await send(fields)).status).toBe(200);
    const other = await send({ ...fields, title: 'Muuta apua', contactEmail: 'toinen@example.fi' });
    expect(other.status).toBe(422);
    expect(other.html).toContain('on jo lähetetty ilmoitus');
    expect(other.html).not.toContain(leima);
    expect(await reports()).toBe(1);
    expect(await mailsTo(cms.strapi, contactEmail)).toHaveLength(1);
  });

  test('are stopped after some in an hour, sooner without work; nothing typed is lost', async () => {
    const many = (count: number, fields: () => Fields) =>
      Array.from({ length: count }, (_, index) => ({
        ...fields(),
        contactEmail: `monta-${index}@example.fi`,
      }));
    for (const fields of many(mostInAnHour.withoutWork.sender, filled))
      expect((await send(fields)).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(refused.html).toContain('Kauppa-apua kotiovelle');
    const leima = stamp();
    expect((await send({ ...filled(), leima, tyo: work(leima) })).status).toBe(200);
    await query(helpReportUid).updateMany({
      where: {},
      data: { sentAt: new Date(Date.now() - 61 * minute) },
    });
    expect((await send()).status).toBe(200);
  });

  test('can fill nobody’s mailbox', async () => {
    for (let count = 0; count < mostInAnHour.address; count += 1) {
      const leima = stamp();
      expect((await send({ ...filled(), leima, tyo: work(leima) })).status).toBe(200);
    }
    const leima = stamp();
    expect((await send({ ...filled(), leima, tyo: work(leima) })).status).toBe(429);
    expect(await mailsTo(cms.strapi, contactEmail)).toHaveLength(mostInAnHour.address);
  });

  test('cannot send from a page of their own', async () => {
    const answer = await send(filled(), { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
    expect(await reports()).toBe(0);
  });
});
