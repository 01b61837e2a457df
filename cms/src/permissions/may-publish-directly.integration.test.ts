import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowPublishing } from '../../tests/allow-publishing';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { organisationUid } from '../content-type-uids';
import { mayPublishDirectly } from './may-publish-directly';
import type { RequestUser } from './request-user';

const email = 'testi@example.fi';
let cms: TestStrapi;
let approved: string;
let unapproved: string;
let foreign: string;
let representative: RequestUser;

beforeAll(async () => {
  cms = await startTestStrapi();
  approved = await createOrganisation('published');
  unapproved = await createOrganisation('draft');
  foreign = await createOrganisation('published');
  const { userId: id } = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [approved, unapproved],
  });
  representative = { id, email, roles: [{ code: 'organisation-representative' }] };
});
afterAll(() => cms.stop());

async function createOrganisation(status: 'draft' | 'published'): Promise<string> {
  const { documentId } = await cms.strapi
    .documents(organisationUid)
    .create({ data: { ...sampleOrganisation }, status });
  return documentId;
}

async function answers(user: RequestUser): Promise<boolean[]> {
  const keys = [approved, unapproved, foreign];
  return Promise.all(keys.map((key) => mayPublishDirectly(cms.strapi, user, key)));
}

test('a representative publishes nothing until the coordinator allows it', async () => {
  expect(await answers(representative)).toEqual([false, false, false]);
});

test('then only for their own organisation that is public, and not when it is turned off', async () => {
  await allowPublishing(cms, true);
  expect(await answers(representative)).toEqual([true, false, false]);
  await cms.strapi.documents(organisationUid).unpublish({ documentId: approved });
  expect(await answers(representative)).toEqual([false, false, false]);
  await cms.strapi.documents(organisationUid).publish({ documentId: approved });
  await allowPublishing(cms, false);
  expect(await answers(representative)).toEqual([false, false, false]);
});

test('the coordinator and the administrator publish everything', async () => {
  for (const code of ['regional-coordinator', 'strapi-super-admin'])
    expect(await answers({ id: 1, email, roles: [{ code }] })).toEqual([true, true, true]);
});
