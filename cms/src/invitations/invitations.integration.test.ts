import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { newPerson, sendForm, tokenSentTo } from '../../tests/invitation-page';
import { mailsTo } from '../../tests/mails-to';
import { problemsOf } from '../../tests/problems-of';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { invitationUid, membershipUid, organisationUid } from '../content-type-uids';
import { membersAnswerSchema } from '../memberships/members-answers';
import { mostInAnHour } from './invitation-terms';
import { tidyInvitations } from './tidy-invitations';

let cms: TestStrapi;
let coordinator: AdminClient;
let organisation: string;
let number = 0;
let address = '';

beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());
beforeEach(async () => {
  number += 1;
  address = `kutsuttu-${number}@example.fi`;
  organisation = await createOrganisation(`Melojat ${number} ry`);
  // Each test stands for another hour.
  await invitations().updateMany({ where: {}, data: { sentAt: daysFromNow(-1) } });
});

const invitations = () => cms.strapi.db.query(invitationUid);
const users = () => cms.strapi.db.query('admin::user');
const daysFromNow = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

async function createOrganisation(name: string): Promise<string> {
  const { documentId } = await cms.strapi
    .documents(organisationUid)
    .create({ data: { ...sampleOrganisation, name } });
  return documentId;
}

const invite = (email = address, more: object = {}, documentId = organisation) =>
  coordinator.post(`/civil-society/organisations/${documentId}/invitations`, { email, ...more });
const open = (token: string) => sendForm(cms.url, '/kutsu/avaa', { token });
const accept = (token: string, more: Record<string, string> = {}) =>
  sendForm(cms.url, '/kutsu/hyvaksy', { token, ...newPerson, ...more });
const logIn = async (email: string, password: string) => {
  const response = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return response.status;
};

async function pastTheMinute(email = address): Promise<void> {
  await invitations().updateMany({ where: { email }, data: { sentAt: daysFromNow(-1) } });
}
async function invitationOf(email = address) {
  const row: unknown = await invitations().findOne({ where: { email }, orderBy: { id: 'desc' } });
  return z.object({ documentId: z.string(), state: z.string() }).parse(row);
}
async function listed(documentId = organisation) {
  const { status, body } = await coordinator.get(
    `/civil-society/organisations/${documentId}/members`,
  );
  expect(status).toBe(200);
  return membersAnswerSchema.parse(body);
}
/** Invites and returns the link's token. */
async function invited(email = address, more: object = {}): Promise<string> {
  expect(await invite(email, more)).toEqual({ status: 200, body: { outcome: 'invited' } });
  return tokenSentTo(cms.strapi, email);
}

describe('a person without an account', () => {
  test('gets a link, sets a password and is an editor, logged in', async () => {
    const token = await invited();
    expect(await users().count({ where: { email: address } })).toBe(0);
    const form = await open(token);
    expect(form.status).toBe(200);
    expect(form.html).toContain(`Melojat ${number} ry`);
    expect(form.html).toContain(address);

    const answer = await accept(token);
    expect(answer).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(answer.html).toContain(
      `/admin/content-manager/collection-types/${organisationUid}/${organisation}`,
    );
    expect(answer.cookies.join()).toMatch(/strapi_admin_refresh=\S+.*jwtToken=\S+/);
    expect(await logIn(address, newPerson.password)).toBe(200);
    const { members, invitations: pending } = await listed();
    expect(members).toMatchObject([
      { name: 'Aino Järvinen', email: address, isLead: true, isActive: true },
    ]);
    expect(pending).toEqual([]);
    expect(await invitationOf()).toMatchObject({ state: 'accepted' });
  });

  test('is told who invites, to what, and until when', async () => {
    await invited();
    const [mail] = await mailsTo(cms.strapi, address);
    expect(mail?.subject).toBe(`Kutsu järjestön Melojat ${number} ry muokkaajaksi`);
    expect(mail?.text).toContain('Testi Henkilö kutsuu sinut');
    expect(mail?.text).toMatch(/voimassa \d+\.\d+\.\d{4} asti/);
  });

  test('decides on nothing but the name and the password', async () => {
    const token = await invited();
    const superRole: unknown = await cms.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } });
    const { id } = z.object({ id: z.number() }).parse(superRole);
    await accept(token, {
      email: 'kaappaaja@example.fi',
      roles: String(id),
      'roles[]': String(id),
      'userInfo[roles][]': String(id),
      ownerKey: await createOrganisation('Toinen ry'),
      blocked: 'true',
      id: '1',
    });
    expect(await users().count({ where: { email: 'kaappaaja@example.fi' } })).toBe(0);
    expect(await users().findOne({ where: { email: address }, populate: ['roles'] })).toMatchObject(
      {
        roles: [{ code: 'organisation-representative' }],
        isActive: true,
        blocked: false,
        registrationToken: null,
      },
    );
    expect((await listed()).members).toHaveLength(1);
  });

  test('hears at each field what is missing, and nothing is made', async () => {
    const token = await invited();
    const answer = await accept(token, { firstname: ' ', password: 'lyhyt' });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('Kirjoita etunimesi.');
    expect(answer.html).toContain('Salasanassa on oltava vähintään 8 merkkiä.');
    expect(answer.html).toContain('value="Järvinen"');
    expect(answer.html).not.toContain('lyhyt"');
    expect(await users().count({ where: { email: address } })).toBe(0);
    expect((await accept(token)).status).toBe(200);
  });

  test('joins every organisation that waits for them', async () => {
    const token = await invited();
    await pastTheMinute();
    const other = await createOrganisation('Soutajat ry');
    expect((await invite(address, {}, other)).status).toBe(200);
    expect((await accept(token)).status).toBe(200);
    for (const documentId of [organisation, other])
      expect((await listed(documentId)).members).toMatchObject([{ email: address }]);
  });

  test('whose name is markup gets it back as text', async () => {
    const token = await invited();
    const { html } = await accept(token, {
      firstname: '"><script>alert(1)</script>',
      password: '',
    });
    expect(html).not.toContain('<script>alert');
  });
});

describe('a link', () => {
  test('opens once', async () => {
    const token = await invited();
    expect((await accept(token)).status).toBe(200);
    for (const answer of [await open(token), await accept(token, { password: 'Kaapattu2026' })]) {
      expect(answer.status).toBe(410);
      expect(answer.html).toContain('Kutsu on jo käytetty');
      expect(answer.html).not.toContain(address);
      expect(answer.cookies).toEqual([]);
    }
    expect(await logIn(address, 'Kaapattu2026')).toBe(400);
  });

  test('opens once in parallel too', async () => {
    const token = await invited();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    expect(await users().count({ where: { email: address } })).toBe(1);
    expect((await listed()).members).toHaveLength(1);
  });

  test('expires in seven days', async () => {
    const token = await invited();
    const [pending] = (await listed()).invitations;
    const left = new Date(pending?.expiresAt ?? 0).getTime() - daysFromNow(7).getTime();
    expect(Math.abs(left)).toBeLessThan(60_000);
    await invitations().updateMany({
      where: { email: address },
      data: { expiresAt: daysFromNow(-0.001) },
    });
    for (const answer of [await open(token), await accept(token)]) {
      expect(answer.status).toBe(410);
      expect(answer.html).toContain('Kutsu on vanhentunut');
      expect(answer.html).not.toContain(`Melojat ${number}`);
    }
    expect(await users().count({ where: { email: address } })).toBe(0);
  });

  test('dies when another is sent', async () => {
    const first = await invited();
    await pastTheMinute();
    const { documentId } = await invitationOf();
    expect(await coordinator.post(`/civil-society/invitations/${documentId}/send-again`)).toEqual({
      status: 200,
      body: { outcome: 'invited' },
    });
    const second = await tokenSentTo(cms.strapi, address);
    expect(second).not.toBe(first);
    expect((await accept(first)).status).toBe(404);
    expect((await accept(second)).status).toBe(200);
  });

  test('dies when the invitation is withdrawn', async () => {
    const token = await invited();
    const { documentId } = await invitationOf();
    expect((await coordinator.delete(`/civil-society/invitations/${documentId}`)).status).toBe(200);
    const answer = await accept(token);
    expect(answer.status).toBe(410);
    expect(answer.html).toContain('Kutsu on peruttu');
    expect((await listed()).invitations).toEqual([]);
    expect((await coordinator.delete(`/civil-society/invitations/${documentId}`)).status).toBe(409);
    expect(
      (await coordinator.post(`/civil-society/invitations/${documentId}/send-again`)).status,
    ).toBe(409);
  });

  test('is not found among the stored values, nor opened by one of them', async () => {
    const token = await invited();
    const rows = await invitations().findMany({ where: { email: address } });
    expect(JSON.stringify(rows)).not.toContain(token);
    const [row] = z.array(z.object({ tokenHash: z.string() })).parse(rows);
    expect((await open(row?.tokenHash ?? '')).status).toBe(404);
    expect((await open('')).status).toBe(404);
  });

  test('ends with the organisation', async () => {
    const token = await invited();
    await cms.strapi.documents(organisationUid).delete({ documentId: organisation });
    expect((await accept(token)).status).toBe(404);
    expect(await users().count({ where: { email: address } })).toBe(0);
  });

  test('sets no password of an account that has come into being meanwhile', async () => {
    const token = await invited();
    const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
    await users().update({ where: { id: administrator.userId }, data: { email: address } });
    expect((await accept(token)).status).toBe(410);
    expect(await logIn(address, newPerson.password)).toBe(400);
  });

  test('cannot be opened by a form of another site', async () => {
    const token = await invited();
    const fields = { token, ...newPerson };
    const answer = await sendForm(cms.url, '/kutsu/hyvaksy', fields, {
      'sec-fetch-site': 'cross-site',
    });
    expect(answer.status).toBe(403);
    expect(await users().count({ where: { email: address } })).toBe(0);
  });
});

describe('inviting', () => {
  test('twice at once makes one invitation and one mail', async () => {
    const answers = await Promise.all([invite(), invite(), invite()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await invitations().count({ where: { email: address } })).toBe(1);
    expect(await mailsTo(cms.strapi, address)).toHaveLength(1);
    await pastTheMinute();
    expect((await invite()).status).toBe(409);
  });

  test('knows an address however it is written', async () => {
    expect((await invite(`  ${address.toUpperCase()} `)).status).toBe(200);
    expect(await mailsTo(cms.strapi, address)).toHaveLength(1);
    await accept(await tokenSentTo(cms.strapi, address));
    expect((await invite(address.toUpperCase())).status).toBe(409);
  });

  test.each([
    '',
    'ei osoite',
    'a@b',
    'eka@example.fi, toka@example.fi',
    'a@example.fi\nBcc: b@c.fi',
  ])('refuses the address %j', async (email) => {
    expect(problemsOf(await invite(email))).toEqual({ email: expect.stringMatching(/osoite/i) });
  });

  test('makes a representative of another organisation an editor at once', async () => {
    const other = await createOrganisation('Hiihtäjät ry');
    const token = await invited();
    await accept(token);
    expect(await invite(address, {}, other)).toEqual({ status: 200, body: { outcome: 'joined' } });
    expect((await mailsTo(cms.strapi, address)).at(0)?.subject).toBe(
      'Olet nyt järjestön Hiihtäjät ry muokkaaja',
    );
    expect((await listed(other)).members).toMatchObject([{ email: address, isLead: true }]);
    expect((await invite(address, {}, other)).status).toBe(409);
  });

  test('refuses accounts of other roles and closed ones', async () => {
    const emails = [];
    for (const role of ['regional-coordinator', 'strapi-super-admin'] as const) {
      const { userId } = await cms.adminLogin({ role });
      emails.push(await emailOf(userId));
    }
    const closed = await cms.adminLogin({ role: 'organisation-representative' });
    await users().update({ where: { id: closed.userId }, data: { blocked: true } });
    emails.push(await emailOf(closed.userId));
    for (const email of emails) {
      const answer = await invite(email);
      expect(answer.status).toBe(400);
      expect(problemsOf(answer)).toEqual({ email: expect.stringContaining('Osoite kuuluu') });
    }
    expect((await listed()).members).toEqual([]);
  });

  test('passes leadership to whoever is invited as the lead', async () => {
    await accept(await invited());
    const second = `toinen-${address}`;
    await accept(await invited(second, { isLead: true }));
    expect((await listed()).members).toMatchObject([
      { email: address, isLead: false },
      { email: second, isLead: true },
    ]);
    expect((await mailsTo(cms.strapi, address)).at(0)?.subject).toContain(
      'vastuuhenkilö on vaihtunut',
    );
  });

  test('writes to one address once a minute at most', async () => {
    await invited();
    const { documentId } = await invitationOf();
    const again = `/civil-society/invitations/${documentId}/send-again`;
    expect((await coordinator.post(again)).status).toBe(429);
    expect((await invite(address, {}, await createOrganisation('Kolmas ry'))).status).toBe(429);
    await pastTheMinute();
    expect((await coordinator.post(again)).status).toBe(200);
  });

  test('stops when somebody invites more than a person would', async () => {
    for (let count = 0; count < mostInAnHour; count += 1)
      await invitations().create({
        data: {
          email: `moni-${count}-${address}`,
          ownerKey: organisation,
          invitedBy: coordinator.userId,
          sentAt: new Date(),
          expiresAt: daysFromNow(7),
          state: 'withdrawn',
          isLead: false,
        },
      });
    expect((await invite()).status).toBe(429);
    expect(await mailsTo(cms.strapi, address)).toEqual([]);
  });

  test('is the coordinator’s alone', async () => {
    const lead = await cms.adminLogin({
      role: 'organisation-representative',
      organisations: [organisation],
    });
    await invited();
    const { documentId } = await invitationOf();
    for (const { status, body } of [
      await lead.post(`/civil-society/organisations/${organisation}/invitations`, {
        email: 'a@b.fi',
      }),
      await lead.post(`/civil-society/invitations/${documentId}/send-again`),
      await lead.delete(`/civil-society/invitations/${documentId}`),
    ]) {
      expect(status).toBe(403);
      expect(body).toMatchObject({ data: null });
    }
    expect(
      (
        await fetch(`${cms.url}/civil-society/invitations/${documentId}/send-again`, {
          method: 'POST',
        })
      ).status,
    ).toBe(401);
  });

  test('needs an organisation', async () => {
    expect((await invite(address, {}, 'ei-ole')).status).toBe(404);
  });
});

describe('every night', () => {
  test('what has run out ends, and is deleted thirty days later', async () => {
    await invited();
    const { expiresAt } = (await listed()).invitations[0] ?? { expiresAt: '' };
    await tidyInvitations(cms.strapi, daysFromNow(8));
    expect(await invitationOf()).toMatchObject({ state: 'expired' });
    expect((await listed()).invitations).toMatchObject([{ expiresAt, isExpired: true }]);
    // Invitations of earlier tests run out with it.
    expect(await mailsTo(cms.strapi, await emailOf(coordinator.userId))).toContainEqual({
      subject: `Järjestöllä Melojat ${number} ry ei ole muokkaajaa`,
      text: expect.stringContaining('vanhentunut'),
    });
    await tidyInvitations(cms.strapi, daysFromNow(36));
    expect(await invitations().count({ where: { email: address } })).toBe(1);
    await tidyInvitations(cms.strapi, daysFromNow(38));
    expect(await invitations().count({ where: { email: address } })).toBe(0);
  });

  test('an invitation that ran out can be sent again', async () => {
    await invited();
    await tidyInvitations(cms.strapi, daysFromNow(8));
    await pastTheMinute();
    const token = await invited();
    expect((await accept(token)).status).toBe(200);
    expect(await invitations().count({ where: { email: address } })).toBe(1);
  });
});

async function emailOf(id: number): Promise<string> {
  return z.object({ email: z.string() }).parse(await users().findOne({ where: { id } })).email;
}

test('memberships are not left to Strapi’s own pages', async () => {
  expect((await coordinator.get(`/content-manager/collection-types/${membershipUid}`)).status).toBe(
    403,
  );
});
