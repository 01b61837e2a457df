import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { confirmedDaysAgo, createKind, createSection, sampleOffer } from '../../tests/help-scene';
import { mailsTo } from '../../tests/mails-to';
import { openPage, sendPublicForm } from '../../tests/public-form';
import { publish } from '../../tests/publish';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import {
  areaUid,
  helpLinkUid,
  helpNoticeUid,
  helpOfferUid,
  helpProposalUid,
  helpSectionUid,
  mailMessageUid,
  membershipUid,
  organisationUid,
} from '../content-type-uids';
import { helpQueueSchema } from '../help-queue/help-queue-answers';
import { outboxUid } from '../outbox/outbox-uid';
import type { LinkPurpose } from './link-row';
import { sendReminders } from './send-reminders';
import { tellOfSilence } from './tell-of-silence';

const day = 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

let cms: TestStrapi;
let coordinator: AdminClient;
let sectionId: string;
let offer: string;
let number = 0;
let contactEmail = '';

beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  sectionId = await createSection(cms);
});
afterAll(() => cms.stop());

beforeEach(async () => {
  number += 1;
  contactEmail = `aino-${number}@example.fi`;
  await setSection({ state: 'open', confirmationDays: 14 });
  await query(helpOfferUid).deleteMany({ where: {} });
  for (const uid of [helpLinkUid, helpNoticeUid, helpProposalUid, mailMessageUid] as const)
    await query(uid).deleteMany({ where: {} });
  offer = await publish(cms, helpOfferUid, { ...(await values()), confirmedAt: new Date() });
});

const query = (uid: Parameters<TestStrapi['strapi']['db']['query']>[0]) => cms.strapi.db.query(uid);
const daysFromNow = (days: number) => new Date(Date.now() + days * day);

async function values() {
  const area: unknown = await query(areaUid).findOne({ where: { slug: 'kuopio' } });
  const { documentId } = z.object({ documentId: z.string() }).parse(area);
  const kind = await createKind(cms, 'Asiointiapu');
  return { ...sampleOffer(sectionId, kind, documentId), contactEmail };
}

async function setSection(data: Record<string, unknown>): Promise<void> {
  await cms.strapi
    .documents(helpSectionUid)
    .update({ documentId: sectionId, data, status: 'published' });
}

async function writeDraft(): Promise<void> {
  const data: Record<string, unknown> = { title: 'Keskeneräinen otsikko' };
  await cms.strapi.documents(helpOfferUid).update({ documentId: offer, data });
}

const rowSchema = z.object({
  title: z.string(),
  confirmedAt: z.coerce.date(),
  isPaused: z.boolean(),
  updatedAt: z.coerce.date(),
  hours: z.string().nullable(),
});
async function version(status: 'draft' | 'published', documentId = offer) {
  const publishedAt = status === 'draft' ? null : { $notNull: true };
  return rowSchema.parse(await query(helpOfferUid).findOne({ where: { documentId, publishedAt } }));
}
const outboxRows = () => query(outboxUid).count({ where: { contentDocumentId: offer } });

/** Sends what is due `days` from now, and returns the links of the mail. */
async function reminded(days = 11): Promise<Record<LinkPurpose, string>> {
  await sendReminders(cms.strapi, daysFromNow(days));
  const [mail] = await mailsTo(cms.strapi, contactEmail);
  const links = [...(mail?.text ?? '').matchAll(/http\S+\/apu\/vahvista\?avain=[\w-]+/g)].map(
    String,
  );
  const [confirm, change, pause] = links;
  if (!confirm || !change || !pause) throw new Error(`Three links expected: ${mail?.text}`);
  return { confirm, change, pause };
}
/** Presses the button of the page that a link leads to. */
const press = (link: string, fields: Record<string, string | string[]> = {}) => {
  const url = new URL(link);
  const avain = url.searchParams.get('avain') ?? '';
  return sendPublicForm(url.origin + url.pathname, { ...fields, avain });
};
const expireLinks = () =>
  query(helpLinkUid).updateMany({ where: {}, data: { expiresAt: daysFromNow(-0.01) } });

describe('the reminder', () => {
  test('is sent four days before the end, once, to the contact person', async () => {
    await sendReminders(cms.strapi, daysFromNow(9.9));
    expect(await mailsTo(cms.strapi, contactEmail)).toEqual([]);
    // As several processes do.
    await Promise.all([1, 2, 3].map(() => sendReminders(cms.strapi, daysFromNow(10.1))));
    const links = await reminded(10.2);
    for (const link of Object.values(links)) expect(link).toMatch(/avain=[\w-]{43}$/);
    const mails = await mailsTo(cms.strapi, contactEmail);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('Kauppa-apua Kuopiossa');
    for (const label of ['Toimimme näin edelleen:', 'Muuttui:', 'Tauolla:'])
      expect(mails[0]?.text).toContain(label);
  });

  test('goes to the editors where no contact person is given, else to the organisation', async () => {
    const email = `toimisto-${number}@example.fi`;
    const organisation = await publish(cms, organisationUid, { ...sampleOrganisation, email });
    const data: Record<string, unknown> = { organisation, groupName: null, contactEmail: null };
    await cms.strapi
      .documents(helpOfferUid)
      .update({ documentId: offer, data, status: 'published' });
    await sendReminders(cms.strapi, daysFromNow(11));
    expect(await mailsTo(cms.strapi, email)).toHaveLength(1);

    const editor = await cms.adminLogin({ role: 'organisation-representative' });
    await cms.strapi.documents(membershipUid).create({
      data: { user: editor.userId, organisation, isLead: true },
    });
    await query(helpNoticeUid).deleteMany({ where: {} });
    await sendReminders(cms.strapi, daysFromNow(11));
    expect(await mailsTo(cms.strapi, email)).toHaveLength(1);
    const mails = await query(mailMessageUid).findMany({
      where: { subject: { $contains: 'Jatkuuko' } },
    });
    expect(mails).toHaveLength(2);
  });

  test('comes at half of the time where that is short', async () => {
    await setSection({ confirmationDays: 4 });
    await sendReminders(cms.strapi, daysFromNow(1.9));
    expect(await mailsTo(cms.strapi, contactEmail)).toEqual([]);
    await reminded(2.1);
  });

  test('comes again for the next time that the offer is shown', async () => {
    const { confirm } = await reminded();
    expect((await press(confirm)).status).toBe(200);
    await sendReminders(cms.strapi, daysFromNow(11));
    expect(await mailsTo(cms.strapi, contactEmail)).toHaveLength(2);
  });

  test.each(['in_preparation', 'archived'])('is not sent of a section %s', async (state) => {
    await setSection({ state });
    await sendReminders(cms.strapi, daysFromNow(11));
    expect(await mailsTo(cms.strapi, contactEmail)).toEqual([]);
  });

  test('is not sent of what is paused, hidden already, or ends by its own day', async () => {
    const write = (data: Record<string, unknown>) =>
      cms.strapi.db.query(helpOfferUid).updateMany({ where: { documentId: offer }, data });
    await write({ isPaused: true });
    await sendReminders(cms.strapi, daysFromNow(11));
    await write({ isPaused: false });
    await sendReminders(cms.strapi, daysFromNow(15));
    await write({ validThrough: daysFromNow(12).toISOString().slice(0, 10) });
    await sendReminders(cms.strapi, daysFromNow(11));
    expect(await mailsTo(cms.strapi, contactEmail)).toEqual([]);
  });
});

describe('a link', () => {
  test('that a mail scanner opens changes nothing', async () => {
    const links = await reminded();
    const before = [await version('draft'), await version('published'), await outboxRows()];
    for (const link of Object.values(links))
      for (const method of ['GET', 'HEAD', 'GET'])
        expect((await fetch(link, { method })).status).toBe(200);
    expect([await version('draft'), await version('published'), await outboxRows()]).toEqual(
      before,
    );
    expect(await query(helpLinkUid).count({ where: { usedAt: { $notNull: true } } })).toBe(0);
  });

  test('is kept by nothing and told to nobody', async () => {
    const { headers, html } = await openPage((await reminded()).confirm);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.getSetCookie()).toEqual([]);
    expect(html).toContain('noindex');
    expect(html).not.toContain(contactEmail);
    expect(html).not.toContain('Aino');
  });

  test('of which only a hash is stored, and nothing is logged', async () => {
    const { confirm } = await reminded();
    const token = new URL(confirm).searchParams.get('avain');
    expect(JSON.stringify(await query(helpLinkUid).findMany())).not.toContain(token);
    const logged = vi.spyOn(cms.strapi.log, 'http');
    await openPage(confirm);
    await press(confirm);
    expect(JSON.stringify(logged.mock.calls)).toContain('/apu/vahvista');
    expect(JSON.stringify(logged.mock.calls)).not.toContain(token);
    logged.mockRestore();
  });

  test('works once for its purpose, and for no other', async () => {
    const { confirm, pause } = await reminded();
    expect((await press(confirm)).status).toBe(200);
    const again = await press(confirm);
    expect(again.status).toBe(410);
    expect(again.html).toContain('jo vahvistettu');
    expect((await openPage(confirm)).status).toBe(410);
    expect((await press(pause)).status).toBe(200);
    expect(await version('published')).toMatchObject({ isPaused: true });
  });

  test('works once when pressed three times at the same moment', async () => {
    const { confirm } = await reminded();
    const answers = await Promise.all([press(confirm), press(confirm), press(confirm)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
  });

  test('expires', async () => {
    const links = await reminded();
    await expireLinks();
    for (const link of Object.values(links))
      for (const answer of [await openPage(link), await press(link)]) {
        expect(answer.status).toBe(410);
        expect(answer.html).toContain('vanhentunut');
        expect(answer.html).not.toContain('Kauppa-apua');
      }
    expect(await query(helpProposalUid).count()).toBe(0);
  });

  test('that was made up opens nothing', async () => {
    const { confirm } = await reminded();
    for (const link of [
      confirm.slice(0, -1),
      `${confirm}a`,
      confirm.replace(/avain=.*/, `avain=${'A'.repeat(43)}`),
      confirm.replace(/\?.*/, ''),
      confirm.replace('avain=', 'avain[$ne]='),
    ])
      for (const answer of [await openPage(link), await press(link)]) {
        expect(answer.status).toBe(404);
        expect(answer.html).not.toContain('Kauppa-apua');
      }
  });

  test('is not pressed by another site', async () => {
    const { confirm } = await reminded();
    const url = new URL(confirm);
    const answer = await sendPublicForm(
      url.origin + url.pathname,
      { avain: url.searchParams.get('avain') ?? '' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(answer.status).toBe(403);
    expect((await press(confirm)).status).toBe(200);
  });

  test('of an ended section says so, and one of an earlier mail no longer opens', async () => {
    const { confirm: first } = await reminded();
    await confirmedDaysAgo(cms, offer, 1);
    const { confirm } = await reminded();
    expect((await openPage(first)).status).toBe(404);
    await setSection({ state: 'archived' });
    const { status, html } = await press(confirm);
    expect(status).toBe(410);
    expect(html).toContain('Osio on päättynyt');
  });
});

describe('“Toimimme näin edelleen”', () => {
  test('confirms what is on the site, tells the site, and publishes no draft', async () => {
    await confirmedDaysAgo(cms, offer, 11);
    const { confirm } = await reminded(0);
    await writeDraft();
    const [draft, published, messages] = [
      await version('draft'),
      await version('published'),
      await outboxRows(),
    ];
    const { html } = await openPage(confirm);
    expect(html).toContain('Kauppa-apua Kuopiossa');
    expect(html).not.toContain('Keskeneräinen');
    expect((await press(confirm)).status).toBe(200);

    const confirmed = await version('published');
    expect(Date.now() - confirmed.confirmedAt.getTime()).toBeLessThan(60_000);
    expect(confirmed).toMatchObject({ title: published.title, updatedAt: published.updatedAt });
    const kept = await version('draft');
    expect(kept).toMatchObject({ title: 'Keskeneräinen otsikko', updatedAt: draft.updatedAt });
    expect(kept.confirmedAt).toEqual(confirmed.confirmedAt);
    expect(await outboxRows()).toBe(messages + 1);
  });

  test('brings back what was paused or hidden', async () => {
    const { confirm, pause } = await reminded();
    await press(pause);
    expect(await version('published')).toMatchObject({ isPaused: true });
    await confirmedDaysAgo(cms, offer, 40);
    expect((await press(confirm)).status).toBe(200);
    const now = await version('published');
    expect(now.isPaused).toBe(false);
    expect(Date.now() - now.confirmedAt.getTime()).toBeLessThan(60_000);
  });

  test('tells the last day on which the offer is shown', async () => {
    const { confirm } = await reminded();
    await query(helpOfferUid).updateMany({
      where: { documentId: offer },
      data: { validThrough: localDate(daysFromNow(5)) },
    });
    const lastDay = `${formatFullDate(localDate(daysFromNow(5)))} saakka`;
    expect((await openPage(confirm)).html).toContain(lastDay);
    const { html } = await press(confirm);
    expect(html).toContain(lastDay);
    expect(html).not.toContain('Kysymme uudelleen');
  });

  test('does not bring back what is over by its own day', async () => {
    const { confirm } = await reminded();
    await query(helpOfferUid).updateMany({
      where: { documentId: offer },
      data: { validThrough: daysFromNow(-2).toISOString().slice(0, 10) },
    });
    expect((await press(confirm)).html).toContain('viimeinen päivä on mennyt');
  });
});

describe('“Tauolla”', () => {
  test('hides the offer, tells the site, and mails a link back', async () => {
    const { pause } = await reminded();
    const messages = await outboxRows();
    expect((await press(pause)).html).toContain('nyt tauolla');
    expect(await version('published')).toMatchObject({ isPaused: true });
    expect(await version('draft')).toMatchObject({ isPaused: true });
    expect(await outboxRows()).toBe(messages + 1);
    const [mail] = await mailsTo(cms.strapi, contactEmail);
    const link = /http\S+\?avain=[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
    expect((await press(link)).status).toBe(200);
    expect(await version('published')).toMatchObject({ isPaused: false });
  });
});

describe('a form that was opened before the answer', () => {
  const path = () => `/content-manager/collection-types/${helpOfferUid}/${offer}`;
  const opened = async () =>
    z
      .object({ data: z.record(z.string(), z.unknown()) })
      .parse((await coordinator.get(path())).body).data;
  /** As the form sends all that it was opened with. */
  const save = async (values: Record<string, unknown>, action: 'save' | 'publish') => {
    const { title, hours, confirmedAt, isPaused } = values;
    const sent = { title, hours, confirmedAt, isPaused };
    const answer =
      action === 'save'
        ? await coordinator.put(path(), sent)
        : await coordinator.post(`${path()}/actions/publish`, sent);
    expect(answer.status).toBe(200);
  };

  test.each(['save', 'publish'] as const)('does not undo it by its %s', async (action) => {
    await confirmedDaysAgo(cms, offer, 11);
    const { confirm, pause } = await reminded(0);
    let before = await opened();
    await press(pause);
    await save({ ...before, hours: 'viikonloppuisin' }, action);
    expect(await version('draft')).toMatchObject({ isPaused: true, hours: 'viikonloppuisin' });
    expect(await version('published')).toMatchObject({ isPaused: true });

    before = await opened();
    await press(confirm);
    await save({ ...before, hours: 'iltaisin' }, action);
    for (const status of ['draft', 'published'] as const) {
      const { confirmedAt, isPaused } = await version(status);
      expect(isPaused).toBe(false);
      expect(Date.now() - confirmedAt.getTime()).toBeLessThan(60_000);
    }
  });

  test('pauses and brings back, once it is opened after the answer', async () => {
    const { pause } = await reminded();
    await press(pause);
    await save({ ...(await opened()), isPaused: false }, 'publish');
    expect(await version('published')).toMatchObject({ isPaused: false });
    await save({ ...(await opened()), isPaused: true }, 'publish');
    expect(await version('published')).toMatchObject({ isPaused: true });
  });
});

describe('“Muuttui”', () => {
  const changed = {
    title: 'Kauppa-apua Kuopiossa',
    description: 'Käymme kaupassa puolestasi.',
    areas: ['kuopio', 'siilinjarvi'],
    hours: 'vain maanantaisin',
    'phones-0-number': '017 000 1234',
    'phones-0-hours': 'klo 9–12',
  };
  const queued = async () =>
    helpQueueSchema.parse((await coordinator.get('/civil-society/help-queue')).body);

  test('is filled in with what the public sees', async () => {
    const { html } = await openPage((await reminded()).change);
    for (const value of ['Kauppa-apua Kuopiossa', 'arkisin klo 9–15', '017 000 1234', 'klo 9–12'])
      expect(html).toContain(value);
    expect(html).toMatch(/value="kuopio" checked/);
  });

  test('waits for the coordinator, who sees old and new and publishes it by one press', async () => {
    const { change } = await reminded();
    expect((await press(change, changed)).html).toContain('muutos on lähetetty');
    expect(await version('published')).toMatchObject({ hours: 'arkisin klo 9–15' });
    const { proposals } = await queued();
    expect(proposals).toMatchObject([
      {
        offer,
        sender: 'Naapuriapu',
        helpSection: { documentId: sectionId, name: 'Korona-apu' },
        hasUnpublishedChanges: false,
        changes: [
          { field: 'areas', before: 'Kuopio', after: 'Kuopio, Siilinjärvi' },
          { field: 'hours', before: 'arkisin klo 9–15', after: 'vain maanantaisin' },
        ],
      },
    ]);
    const path = `/civil-society/help-queue/proposals/${proposals[0]?.id}/approve`;
    expect(await coordinator.post(path)).toEqual({ status: 200, body: { done: true } });
    expect(await version('published')).toMatchObject({ hours: 'vain maanantaisin' });
    expect((await queued()).proposals).toEqual([]);
    expect((await coordinator.post(path)).status).toBe(409);
  });

  test('leaves a break that was told after it, and ends one that was told before', async () => {
    const { change, pause } = await reminded();
    await press(change, changed);
    await press(pause);
    const approve = async () => {
      const [proposal] = (await queued()).proposals;
      return coordinator.post(`/civil-society/help-queue/proposals/${proposal?.id}/approve`);
    };
    expect((await approve()).status).toBe(200);
    const published = { hours: 'vain maanantaisin', isPaused: true };
    expect(await version('published')).toMatchObject(published);

    const { facts } = z
      .object({ facts: z.record(z.string(), z.unknown()) })
      .parse(await query(helpProposalUid).findOne({}));
    await query(helpProposalUid).create({
      data: { documentId: 'later', offerId: offer, state: 'waiting', facts, sentAt: new Date() },
    });
    expect((await approve()).status).toBe(200);
    expect(await version('published')).toMatchObject({ isPaused: false });
  });

  test('is not approved over changes that nobody has published', async () => {
    const { change } = await reminded();
    await press(change, changed);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeDraft();
    const [proposal] = (await queued()).proposals;
    expect(proposal?.hasUnpublishedChanges).toBe(true);
    const answer = await coordinator.post(
      `/civil-society/help-queue/proposals/${proposal?.id}/approve`,
    );
    expect(answer.status).toBe(409);
    expect(await version('published')).toMatchObject({ title: 'Kauppa-apua Kuopiossa' });
  });

  test('is rejected with a reason, which the organisation reads', async () => {
    const { change } = await reminded();
    await press(change, changed);
    const [proposal] = (await queued()).proposals;
    const path = `/civil-society/help-queue/proposals/${proposal?.id}/reject`;
    expect((await coordinator.post(path, { reason: ' ' })).status).toBe(400);
    expect((await coordinator.post(path, { reason: 'Soitan teille vielä.' })).status).toBe(200);
    const [mail] = await mailsTo(cms.strapi, contactEmail);
    expect(mail?.text).toContain('Soitan teille vielä.');
    expect(await version('published')).toMatchObject({ hours: 'arkisin klo 9–15' });
  });

  test('comes back with all that was typed when something is wrong with it', async () => {
    const { change } = await reminded();
    const answer = await press(change, {
      ...changed,
      title: '',
      'phones-0-number': 'soita vaan',
      hours: '"><script>alert(1)</script>',
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#phones-0-number"');
    expect(answer.html).toContain('value="soita vaan"');
    expect(answer.html).not.toContain('<script>alert');
    const same = await press(change, { ...changed, areas: ['kuopio'], hours: 'arkisin klo 9–15' });
    expect(same.status).toBe(422);
    expect(same.html).toContain('Tiedot ovat samat kuin ennen');
    expect((await press(change, changed)).status).toBe(200);
    expect(await query(helpProposalUid).count()).toBe(1);
  });
});

describe('silence', () => {
  const coordinatorMails = async () => {
    const mails = await query(mailMessageUid).findMany({ orderBy: { id: 'asc' } });
    return z
      .array(z.object({ subject: z.string(), text: z.string() }))
      .parse(mails)
      .filter(({ subject }) => subject.includes('poistui näkyvistä'));
  };

  test('is told to the coordinator once, in one list a day', async () => {
    await tellOfSilence(cms.strapi, daysFromNow(13.9));
    expect(await coordinatorMails()).toHaveLength(0);
    await tellOfSilence(cms.strapi, daysFromNow(14.1));
    expect(await coordinatorMails()).toHaveLength(1);
    const second = await publish(cms, helpOfferUid, {
      ...(await values()),
      title: 'Ruokakasseja',
      confirmedAt: new Date(),
    });
    expect(second).not.toBe(offer);
    await tellOfSilence(cms.strapi, new Date(daysFromNow(14.1).getTime() + 2 * hour));
    expect(await coordinatorMails()).toHaveLength(1);
    await tellOfSilence(cms.strapi, daysFromNow(15.2));
    const mails = await coordinatorMails();
    expect(mails).toHaveLength(2);
    expect(mails[0]?.text).toContain('Kauppa-apua Kuopiossa (Naapuriapu; Korona-apu)');
    expect(mails[1]?.text).toContain('Ruokakasseja');
    expect(mails[1]?.text).not.toContain('Kauppa-apua');
    await tellOfSilence(cms.strapi, daysFromNow(17));
    expect(await coordinatorMails()).toHaveLength(2);
  });

  test('is none where the organisation has sent a change that waits', async () => {
    const { change } = await reminded();
    await press(change, { title: 'Ruokakasseja', areas: 'kuopio', email: 'apu@example.fi' });
    await tellOfSilence(cms.strapi, daysFromNow(14.1));
    const [mail] = await coordinatorMails();
    expect(mail?.text).toContain('muutos odottaa tarkistusta');
    expect(mail?.text).not.toContain('ei vastausta');
  });

  test('is no news of what is paused, or of an archived section', async () => {
    await query(helpOfferUid).updateMany({ where: {}, data: { isPaused: true } });
    await tellOfSilence(cms.strapi, daysFromNow(15));
    await query(helpOfferUid).updateMany({ where: {}, data: { isPaused: false } });
    await setSection({ state: 'archived' });
    await tellOfSilence(cms.strapi, daysFromNow(15));
    expect(await coordinatorMails()).toHaveLength(0);
  });
});
