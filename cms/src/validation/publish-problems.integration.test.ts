import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, organisationUid } from '../content-type-uids';
import { publishProblems } from './publish-problems';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

test('a draft hears before it is published what publishing would say', async () => {
  const { documentId } = await cms.strapi.documents(eventUid).create({
    data: {
      title: 'Perhekahvila',
      place: { address: { street: 'Satamakatu 1' } },
      registration: { required: true },
    },
  });
  const problems = await publishProblems(cms.strapi, eventUid, documentId);
  expect(problems.map(({ path }) => path.join('.')).sort()).toEqual([
    'organiser',
    'place.address.city',
    'place.address.postalCode',
    'place.name',
    'startsAt',
    'summary',
  ]);
  expect(
    await cms.strapi.db.query(eventUid).count({ where: { publishedAt: { $notNull: true } } }),
  ).toBe(0);
});

test('an entry that is public already, and changed rightly, has no problems', async () => {
  const organisation = await cms.strapi
    .documents(organisationUid)
    .create({ data: sampleOrganisation, status: 'published' });
  const { documentId } = await cms.strapi.documents(eventUid).create({
    data: { ...sampleEvent, organiser: organisation.documentId },
    status: 'published',
  });
  expect(await publishProblems(cms.strapi, organisationUid, organisation.documentId)).toEqual([]);
  expect(await publishProblems(cms.strapi, eventUid, documentId)).toEqual([]);
});

test('what is not there cannot be judged', async () => {
  await expect(publishProblems(cms.strapi, eventUid, 'missing')).rejects.toThrow(/missing/);
});
