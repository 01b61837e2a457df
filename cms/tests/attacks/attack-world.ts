import { randomBytes } from 'node:crypto';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import type { AdminClient } from '../admin-client.ts';
import { sampleEvent, sampleOrganisation } from '../sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../start-test-strapi.ts';

/** Two organisations, of which the attacker edits the first, and what they must never see. */
export type AttackWorld = {
  cms: TestStrapi;
  /** Of their own organisation only. */
  representative: AdminClient;
  coordinator: AdminClient;
  administrator: AdminClient;
  own: { organisation: string; event: string };
  foreign: { organisation: string; event: string; eventId: number; representative: AdminClient };
  /** Texts of the other organisation's drafts and what is stored of other people's accounts. */
  secrets: string[];
  /** Of these the password hashes and the token for a new password. */
  hashes: string[];
};

const resetToken = `reset-${randomBytes(12).toString('hex')}`;
const foreignTexts = {
  draftSummary: 'Salainen luonnos, jota ei ole julkaistu.',
  draftEvent: 'Julkaisematon salakokous',
  email: 'puheenjohtaja.kotona@vieras.example',
};

/** Starts a CMS and writes the content that the attacks are after. */
export async function createAttackWorld(): Promise<AttackWorld> {
  const cms = await startTestStrapi();
  const documents = {
    organisations: cms.strapi.documents(organisationUid),
    events: cms.strapi.documents(eventUid),
  };
  const own = await documents.organisations.create({
    data: { ...sampleOrganisation, name: 'Oma ry' },
    status: 'published',
  });
  const foreign = await documents.organisations.create({
    data: { ...sampleOrganisation, name: 'Vieras ry' },
    status: 'published',
  });
  const draft: Record<string, unknown> = {
    summary: foreignTexts.draftSummary,
    email: foreignTexts.email,
  };
  await documents.organisations.update({ documentId: foreign.documentId, data: draft });
  const ownEvent = await documents.events.create({
    data: { ...sampleEvent, title: 'Oma ilta', organiser: own.documentId },
    status: 'published',
  });
  const foreignEvent = await documents.events.create({
    data: { ...sampleEvent, title: foreignTexts.draftEvent, organiser: foreign.documentId },
  });

  const logIn = (organisations: string[]) =>
    cms.adminLogin({ role: 'organisation-representative', organisations });
  const representative = await logIn([own.documentId]);
  const foreignRepresentative = await logIn([foreign.documentId]);
  const coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
  await signContent(cms, administrator.userId);

  const accounts = await accountsExcept(cms, representative.userId);
  const hashes = [resetToken, ...accounts.map(({ password }) => password)];
  return {
    cms,
    representative,
    coordinator,
    administrator,
    own: { organisation: own.documentId, event: ownEvent.documentId },
    foreign: {
      organisation: foreign.documentId,
      event: foreignEvent.documentId,
      eventId: Number(foreignEvent.id),
      representative: foreignRepresentative,
    },
    secrets: [...Object.values(foreignTexts), ...accounts.map(({ email }) => email), ...hashes],
    hashes,
  };
}

/** As if the administrator had written everything, with a link for a new password on its way. */
async function signContent({ strapi }: TestStrapi, userId: number): Promise<void> {
  await strapi.db
    .query('admin::user')
    .update({ where: { id: userId }, data: { resetPasswordToken: resetToken } });
  for (const uid of [organisationUid, eventUid, 'api::area.area'] as const) {
    // Drafts first, as they were written: signing counts as a change too.
    const rows: { id: number }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['id'], orderBy: { id: 'asc' } });
    for (const { id } of rows)
      await strapi.db
        .query(uid)
        .update({ where: { id }, data: { createdBy: userId, updatedBy: userId } });
  }
}

async function accountsExcept(
  { strapi }: TestStrapi,
  id: number,
): Promise<{ email: string; password: string }[]> {
  return strapi.db.query('admin::user').findMany({ where: { id: { $ne: id } } });
}
