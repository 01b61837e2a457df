import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { mailsTo } from '../../tests/mails-to';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import {
  editorAbsenceUid,
  invitationUid,
  mailMessageUid,
  membershipUid,
  organisationUid,
} from '../content-type-uids';
import { membersAnswerSchema, organisationsWithoutEditorSchema } from './members-answers';

let cms: TestStrapi;
let coordinator: AdminClient;
let coordinatorAddress: string;
/** Lead of the organisation and two co-editors; somebody of another organisation. */
let lead: AdminClient;
let second: AdminClient;
let third: AdminClient;
let stranger: AdminClient;
let organisation: string;
let foreign: string;

beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  coordinatorAddress = await emailOf(coordinator);
  foreign = await createOrganisation('Vieras ry');
  organisation = foreign;
  stranger = await member(true);
  organisation = await createOrganisation('Melojat ry');
  [lead, second, third] = [await member(true), await member(), await member()];
});
afterAll(() => cms.stop());
beforeEach(async () => {
  organisation = await createOrganisation('Melojat ry');
  await memberships().deleteMany({
    where: { user: { id: { $in: [lead, second, third].map(({ userId }) => userId) } } },
  });
  await join(lead, true);
  await join(second);
  await join(third);
  await cms.strapi.db.query(mailMessageUid).deleteMany({});
});

const memberships = () => cms.strapi.db.query(membershipUid);
const users = () => cms.strapi.db.query('admin::user');
const path = (documentId = organisation) => `/civil-society/organisations/${documentId}`;

async function createOrganisation(name: string): Promise<string> {
  const { documentId } = await cms.strapi
    .documents(organisationUid)
    .create({ data: { ...sampleOrganisation, name }, status: 'published' });
  return documentId;
}
async function join({ userId }: AdminClient, isLead = false): Promise<void> {
  await cms.strapi
    .documents(membershipUid)
    .create({ data: { user: userId, organisation, isLead } });
}
async function member(isLead = false): Promise<AdminClient> {
  const client = await cms.adminLogin({ role: 'organisation-representative' });
  await join(client, isLead);
  return client;
}
async function emailOf({ userId }: AdminClient): Promise<string> {
  const user: unknown = await users().findOne({ where: { id: userId } });
  return z.object({ email: z.string() }).parse(user).email;
}
async function listed(client = coordinator, documentId = organisation) {
  const { status, body } = await client.get(`${path(documentId)}/members`);
  expect(status).toBe(200);
  return membersAnswerSchema.parse(body);
}
async function leads(documentId = organisation): Promise<number[]> {
  const { members } = await listed(coordinator, documentId);
  return members.filter(({ isLead }) => isLead).map(({ userId }) => userId);
}
async function subjectsTo(address: string): Promise<string[]> {
  return (await mailsTo(cms.strapi, address)).map(({ subject }) => subject);
}
const pass = (client: AdminClient, to: AdminClient, documentId = organisation) =>
  client.post(`${path(documentId)}/lead`, { userId: to.userId });
const remove = (client: AdminClient, whom: AdminClient, documentId = organisation) =>
  client.delete(`${path(documentId)}/members/${whom.userId}`);

describe('the list', () => {
  test('tells the coordinator and the lead all, a co-editor names only', async () => {
    const address = await emailOf(third);
    for (const client of [coordinator, lead])
      expect((await listed(client)).members).toMatchObject([
        { userId: lead.userId, isLead: true, email: await emailOf(lead) },
        { userId: second.userId, isLead: false },
        { userId: third.userId, name: 'Testi Henkilö', email: address },
      ]);
    expect(await listed(coordinator)).toMatchObject({ mayInvite: true, mayManage: true });
    expect(await listed(lead)).toMatchObject({ mayInvite: false, mayManage: true });
    const seen = await listed(second);
    expect(seen).toMatchObject({ mayInvite: false, mayManage: false });
    expect(seen.members).toMatchObject([
      { email: null, lastLoginOn: null },
      { isSelf: true, email: await emailOf(second) },
      { email: null, lastLoginOn: null },
    ]);
    expect(JSON.stringify(seen)).not.toContain(address);
  });

  test('shows an invitation’s address to those who may act on it', async () => {
    await coordinator.post(`${path()}/invitations`, { email: 'uusi@example.fi' });
    expect((await listed(lead)).invitations).toMatchObject([{ email: 'uusi@example.fi' }]);
    expect((await listed(second)).invitations).toMatchObject([{ email: null, isExpired: false }]);
    await cms.strapi.db.query(invitationUid).deleteMany({});
  });

  test('tells the day of the last login', async () => {
    const newcomer = await member();
    await cms.strapi.eventHub.emit('admin.auth.success', { user: { id: newcomer.userId } });
    const found = (await listed()).members.find(({ userId }) => userId === newcomer.userId);
    expect(found?.lastLoginOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    await remove(coordinator, newcomer);
  });

  test('is nobody else’s', async () => {
    const address = await emailOf(lead);
    for (const id of [organisation, 'ei-ole']) {
      const { status, body } = await stranger.get(`${path(id)}/members`);
      expect(status).toBe(403);
      expect(body).toMatchObject({ data: null });
      expect(JSON.stringify(body)).not.toContain(address);
    }
    expect((await coordinator.get(`${path('ei-ole')}/members`)).status).toBe(404);
    expect((await fetch(`${cms.url}${path()}/members`)).status).toBe(401);
  });
});

describe('leadership', () => {
  test('passes from the lead to a co-editor, who hears of it', async () => {
    expect(await pass(lead, second)).toMatchObject({ status: 200, body: { lead: second.userId } });
    expect(await leads()).toEqual([second.userId]);
    expect(await subjectsTo(await emailOf(second))).toEqual([
      'Olet nyt järjestön Melojat ry vastuuhenkilö',
    ]);
    expect((await pass(lead, third)).status).toBe(403);
    expect((await pass(second, lead)).status).toBe(200);
  });

  test('passes by the coordinator; both hear of it', async () => {
    expect((await pass(coordinator, third)).status).toBe(200);
    expect(await leads()).toEqual([third.userId]);
    expect(await subjectsTo(await emailOf(lead))).toEqual([
      'Järjestön Melojat ry vastuuhenkilö on vaihtunut',
    ]);
  });

  test('goes to nobody else, and is taken by nobody', async () => {
    expect((await pass(second, second)).status).toBe(403);
    expect((await pass(lead, stranger)).status).toBe(409);
    expect((await pass(stranger, stranger)).status).toBe(403);
    expect((await pass(stranger, lead, foreign)).status).toBe(409);
    for (const body of [{}, { userId: 'x' }, { userId: { $gt: 0 } }, { userId: -1 }])
      expect((await lead.post(`${path()}/lead`, body)).status).toBe(400);
    expect(await leads()).toEqual([lead.userId]);
    expect(await leads(foreign)).toEqual([stranger.userId]);
  });

  test('is one person’s, whatever happens at once', async () => {
    await Promise.all([
      pass(coordinator, second),
      pass(coordinator, third),
      pass(lead, second),
      remove(coordinator, second),
      remove(third, third),
      pass(coordinator, lead),
    ]);
    expect(await leads()).toHaveLength(1);
  });
});

describe('an editor', () => {
  test('is removed by the lead, hears of it and sees nothing from the next request on', async () => {
    expect((await second.get(collectionPath(organisationUid, organisation))).status).toBe(200);
    expect((await remove(lead, second)).status).toBe(200);
    expect(await subjectsTo(await emailOf(second))).toEqual([
      'Et ole enää järjestön Melojat ry muokkaaja',
    ]);
    for (const { status } of [
      await second.get(collectionPath(organisationUid, organisation)),
      await second.get(collectionPath(organisationUid)),
      await second.put(collectionPath(organisationUid, organisation), { summary: 'Kaapattu' }),
      await second.get(`${path()}/members`),
    ])
      expect(status).toBe(403);
    expect((await remove(lead, second)).status).toBe(200);
  });

  test('may leave, and removes nobody else', async () => {
    expect((await remove(second, third)).status).toBe(403);
    expect((await remove(second, lead)).status).toBe(403);
    expect((await remove(second, second)).status).toBe(200);
    expect((await listed()).members).toHaveLength(2);
  });

  test('who leads passes leadership on before leaving', async () => {
    expect((await remove(lead, lead)).status).toBe(409);
    await pass(lead, second);
    expect((await remove(lead, lead)).status).toBe(200);
    expect(await leads()).toEqual([second.userId]);
  });

  test('of one organisation touches no other, whichever ids are put together', async () => {
    for (const { status } of [
      await remove(stranger, lead),
      await remove(stranger, stranger),
      await pass(stranger, second),
    ])
      expect(status).toBe(403);
    // Nobody of that number edits the lead's own organisation: nothing happens.
    expect((await remove(lead, stranger)).status).toBe(200);
    expect((await listed(coordinator, foreign)).members).toHaveLength(1);
    expect((await listed()).members).toHaveLength(3);
  });
});

describe('the coordinator', () => {
  test('removes a lead who cannot be reached; the longest-standing editor follows', async () => {
    expect((await remove(coordinator, lead)).status).toBe(200);
    expect(await leads()).toEqual([second.userId]);
    expect(await subjectsTo(await emailOf(second))).toEqual([
      'Olet nyt järjestön Melojat ry vastuuhenkilö',
    ]);
  });

  test('hears when the last editor goes, once, and sees the organisation in the list', async () => {
    for (const client of [second, third, lead])
      expect((await remove(client, client)).status).toBe(200);
    expect(await subjectsTo(coordinatorAddress)).toEqual([
      'Järjestöllä Melojat ry ei ole muokkaajaa',
    ]);
    expect(await withoutEditor()).toMatchObject({
      name: 'Melojat ry',
      since: expect.stringMatching(/^\d{4}-/),
      hasPendingInvitation: false,
    });
    await coordinator.post(`${path()}/invitations`, { email: await emailOf(second) });
    expect(await withoutEditor()).toBeUndefined();
    expect(await leads()).toEqual([second.userId]);
  });

  test('hears when the only invitation is withdrawn', async () => {
    organisation = await createOrganisation('Uusi ry');
    await coordinator.post(`${path()}/invitations`, { email: 'ensimmainen@example.fi' });
    expect(await withoutEditor()).toMatchObject({ since: null, hasPendingInvitation: true });
    const [invitation] = (await listed()).invitations;
    await coordinator.delete(`/civil-society/invitations/${invitation?.documentId}`);
    expect(await subjectsTo(coordinatorAddress)).toEqual(['Järjestöllä Uusi ry ei ole muokkaajaa']);
    expect(await withoutEditor()).toMatchObject({ since: null, hasPendingInvitation: false });
  });

  test('alone sees which organisations nobody edits', async () => {
    expect((await lead.get('/civil-society/organisations-without-editor')).status).toBe(403);
  });
});

describe('the administrator', () => {
  test('closes a lead’s account: another leads; opens it again: a member among others', async () => {
    await setClosed(lead, true);
    expect(await leads()).toEqual([second.userId]);
    await setClosed(lead, false);
    expect(await leads()).toEqual([second.userId]);
  });

  test('closes every account: the coordinator hears, and it is over when one opens', async () => {
    for (const client of [lead, second, third]) await setClosed(client, true);
    expect((await mailsTo(cms.strapi, coordinatorAddress)).map(({ text }) => text)).toEqual([
      expect.stringContaining('tunnus on suljettu'),
    ]);
    expect(await withoutEditor()).toMatchObject({ name: 'Melojat ry' });
    for (const client of [second, lead, third]) await setClosed(client, false);
    expect(await withoutEditor()).toBeUndefined();
    expect(
      await cms.strapi.db.query(editorAbsenceUid).count({ where: { ownerKey: organisation } }),
    ).toBe(0);
  });

  test('deletes accounts: memberships go too, and the coordinator hears of the last', async () => {
    organisation = await createOrganisation('Poistuvat ry');
    const [first, last] = [await member(true), await member()];
    const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
    await administrator.delete(`/admin/users/${first.userId}`);
    expect(await leads()).toEqual([last.userId]);
    await administrator.post('/admin/users/batch-delete', { ids: [last.userId] });
    expect(await subjectsTo(coordinatorAddress)).toEqual([
      'Järjestöllä Poistuvat ry ei ole muokkaajaa',
    ]);
    expect(
      await memberships().count({ where: { organisation: { documentId: organisation } } }),
    ).toBe(0);
  });
});

async function setClosed({ userId }: AdminClient, isClosed: boolean): Promise<void> {
  const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
  const { status } = await administrator.put(`/admin/users/${userId}`, { isActive: !isClosed });
  expect(status).toBe(200);
}

async function withoutEditor() {
  const { status, body } = await coordinator.get('/civil-society/organisations-without-editor');
  expect(status).toBe(200);
  const { organisations } = organisationsWithoutEditorSchema.parse(body);
  return organisations.find(({ documentId }) => documentId === organisation);
}
