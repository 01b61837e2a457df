import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOrganisation } from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { organisationUid } from '../content-type-uids';
import { coordinatorAddresses } from './coordinator-addresses';
import { editorAddresses } from './editor-addresses';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const users = () => cms.strapi.db.query('admin::user');
const addressOf = async (id: number): Promise<string> =>
  (await users().findOne({ where: { id } })).email;
const organisation = async (name: string): Promise<string> =>
  (await cms.strapi.documents(organisationUid).create({ data: { ...sampleOrganisation, name } }))
    .documentId;

test('coordinators are written to while they can log in', async () => {
  const role = 'regional-coordinator';
  const [active, left, blocked] = [
    await cms.adminLogin({ role }),
    await cms.adminLogin({ role }),
    await cms.adminLogin({ role }),
  ];
  await cms.adminLogin({ role: 'strapi-super-admin' });
  await users().update({ where: { id: left.userId }, data: { isActive: false } });
  await users().update({ where: { id: blocked.userId }, data: { blocked: true } });
  expect(await coordinatorAddresses(cms.strapi)).toEqual([await addressOf(active.userId)]);
});

test("an organisation's own editors are written to, once each", async () => {
  const role = 'organisation-representative';
  const own = await organisation('Oma ry');
  const other = await organisation('Toinen ry');
  const first = await cms.adminLogin({ role, organisations: [own, other] });
  const second = await cms.adminLogin({ role, organisations: [own] });
  const left = await cms.adminLogin({ role, organisations: [own] });
  await users().update({ where: { id: left.userId }, data: { isActive: false } });
  await cms.adminLogin({ role, organisations: [other] });
  expect(await editorAddresses(cms.strapi, own)).toEqual([
    await addressOf(first.userId),
    await addressOf(second.userId),
  ]);
  expect(await editorAddresses(cms.strapi, 'nothing')).toEqual([]);
});
