import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { publish } from '../../tests/publish';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, invitationUid, membershipUid, organisationUid } from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';

let cms: TestStrapi;
let coordinator: AdminClient;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());

const count = (uid: typeof eventUid | typeof membershipUid | typeof invitationUid, where: object) =>
  cms.strapi.db.query(uid).count({ where });

async function organisationWithAll() {
  const organisation = await publish(cms, organisationUid, sampleOrganisation);
  const event = await publish(cms, eventUid, { ...sampleEvent, organiser: organisation });
  const draft: Record<string, unknown> = { ...sampleEvent, organiser: organisation };
  await cms.strapi.documents(eventUid).create({ data: draft });
  const editor = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [organisation],
  });
  const invitation: Record<string, unknown> = {
    email: 'uusi@example.fi',
    organisation,
    ownerKey: organisation,
    pendingKey: `uusi@example.fi ${organisation}`,
    sentAt: new Date(),
    expiresAt: new Date(Date.now() + 86_400_000),
  };
  await cms.strapi.documents(invitationUid).create({ data: invitation });
  return { organisation, event, editor };
}

async function messagesOf(documentId: string): Promise<string[]> {
  const rows = await cms.strapi.db
    .query(outboxUid)
    .findMany({ where: { contentDocumentId: documentId }, orderBy: 'id' });
  return rows.map(({ action }) => String(action));
}

test('an organisation takes its events, memberships and invitations with it, and the site hears', async () => {
  const { organisation, event, editor } = await organisationWithAll();
  const other = await organisationWithAll();
  expect(await coordinator.delete(collectionPath(organisationUid, organisation))).toMatchObject({
    status: 200,
  });
  expect(await count(eventUid, { ownerKey: organisation })).toBe(0);
  expect(await count(eventUid, { documentId: event })).toBe(0);
  expect(await count(membershipUid, { user: { id: editor.userId } })).toBe(0);
  expect(await count(invitationUid, { ownerKey: organisation })).toBe(0);
  expect(await messagesOf(organisation)).toEqual(['publish', 'delete']);
  expect(await messagesOf(event)).toEqual(['publish', 'delete']);
  expect(await editor.get(collectionPath(eventUid))).toMatchObject({ status: 403 });

  expect(await count(eventUid, { ownerKey: other.organisation })).toBe(3);
  expect(await count(membershipUid, { user: { id: other.editor.userId } })).toBe(1);
  expect(await count(invitationUid, { ownerKey: other.organisation })).toBe(1);
});

test('several at once go with all of theirs', async () => {
  const [first, second] = [await organisationWithAll(), await organisationWithAll()];
  const documentIds = [first.organisation, second.organisation];
  const path = `${collectionPath(organisationUid)}/actions/bulkDelete`;
  expect(await coordinator.post(path, { documentIds })).toMatchObject({ status: 200 });
  for (const ownerKey of documentIds) expect(await count(eventUid, { ownerKey })).toBe(0);
});

test('an event that already goes to another organisation stays there as a draft', async () => {
  const { organisation, event } = await organisationWithAll();
  const next = await publish(cms, organisationUid, sampleOrganisation);
  const data: Record<string, unknown> = { organiser: next };
  await cms.strapi.documents(eventUid).update({ documentId: event, data });
  await cms.strapi.documents(organisationUid).delete({ documentId: organisation });
  const rows = await cms.strapi.db.query(eventUid).findMany({ where: { documentId: event } });
  expect(rows).toMatchObject([{ ownerKey: next, publishedAt: null }]);
  expect(await messagesOf(event)).toEqual(['publish', 'unpublish']);
});

test('when the deletion fails, everything is still there', async () => {
  const { organisation, event, editor } = await organisationWithAll();
  const deletion = cms.strapi.db.transaction(async () => {
    await cms.strapi.documents(organisationUid).delete({ documentId: organisation });
    throw new Error('The connection is lost.');
  });
  await expect(deletion).rejects.toThrow('The connection is lost.');
  expect(await count(eventUid, { documentId: event })).toBe(2);
  expect(await count(membershipUid, { user: { id: editor.userId } })).toBe(1);
  expect(await messagesOf(event)).toEqual(['publish']);
});

test('an event announced at the same moment does not stay behind without its organisation', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { organisation, editor } = await organisationWithAll();
    const organiser = { connect: [{ documentId: organisation }], disconnect: [] };
    const [created, deleted] = await Promise.all([
      editor.post(collectionPath(eventUid), { ...sampleEvent, organiser }),
      coordinator.delete(collectionPath(organisationUid, organisation)),
    ]);
    expect(deleted.status).toBe(200);
    if (created.status === 201)
      expect(await count(eventUid, { documentId: createdId(created) })).toBe(0);
    expect(await count(eventUid, { ownerKey: organisation })).toBe(0);
  }
});
