import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../tests/publish.ts';
import { readList } from '../../tests/read-list.ts';
import { sampleOrganisation } from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { areaUid, organisationUid, themeUid } from '../content-type-uids';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

async function areaId(slug: string): Promise<string> {
  const area = await cms.strapi.db.query(areaUid).findOne({ where: { slug } });
  return String(area?.documentId);
}

test('an organisation is read with all that belongs to it, and without what is private', async () => {
  const theme = await publish(cms, themeUid, {
    name: 'Luonto',
    slug: 'luonto',
    icon: 'nature',
    order: 1,
  });
  const { id: logo } = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'logo.png',
      alternativeText: 'Melojan tunnus',
      hash: 'logo',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      width: 300,
      height: 200,
      url: '/uploads/logo.png',
      provider: 'local',
    },
  });
  const chair = { name: 'Julkinen Henkilö', role: 'puheenjohtaja', phone: '017 000 9702' };
  const address = { street: 'Rantakatu 1', postalCode: '70100', city: 'Kuopio' };
  const documentId = await publish(cms, organisationUid, {
    ...sampleOrganisation,
    alternativeNames: [{ name: 'KalMe' }, { name: 'Melojat' }],
    logo,
    address,
    contactPersons: [
      { ...chair, mayBePublished: true },
      { name: 'Yksityinen Henkilö', phone: '017 000 9703', mayBePublished: false },
    ],
    socialLinks: [{ service: 'facebook', url: 'https://social.example/kalme' }],
    homeMunicipality: await areaId('kuopio'),
    areas: [await areaId('siilinjarvi'), await areaId('kuopio')],
    themes: [theme],
    accessibility: { stepFreeAccess: true, note: 'Luiska' },
  });
  const organisations = await readList(
    cms,
    `organisations {
      documentId slug name alternativeNames description businessId email
      logo { url alternativeText width height mime } address { street postalCode city }
      contactPersons { name role phone email } socialLinks { service url }
      homeMunicipality { slug name } areas { slug } themes { documentId slug name }
      targetGroups { slug } languages { code } operatingStatus
      accessibility { stepFreeAccess accessibleToilet note } updatedAt }`,
  );
  expect(organisations).toEqual([
    {
      documentId,
      slug: 'kallaveden-melojat-ry',
      name: sampleOrganisation.name,
      alternativeNames: ['KalMe', 'Melojat'],
      description: null,
      businessId: null,
      email: null,
      logo: {
        url: '/uploads/logo.png',
        alternativeText: 'Melojan tunnus',
        width: 300,
        height: 200,
        mime: 'image/png',
      },
      address,
      contactPersons: [{ ...chair, email: null }],
      socialLinks: [{ service: 'facebook', url: 'https://social.example/kalme' }],
      homeMunicipality: { slug: 'kuopio', name: 'Kuopio' },
      areas: [{ slug: 'siilinjarvi' }, { slug: 'kuopio' }],
      themes: [{ documentId: theme, slug: 'luonto', name: 'Luonto' }],
      targetGroups: [],
      languages: [],
      operatingStatus: 'active',
      accessibility: { stepFreeAccess: true, accessibleToilet: null, note: 'Luiska' },
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    },
  ]);
});

test('of a published entry the published version is read, of a draft nothing', async () => {
  const documents = cms.strapi.documents(organisationUid);
  const names = async () => (await readList(cms, 'organisations { name }')).map(({ name }) => name);
  const documentId = await publish(cms, organisationUid, {
    ...sampleOrganisation,
    name: 'Näkyvä ry',
  });
  const renamed: Record<string, unknown> = { name: 'Uusi nimi ry' };
  const hidden: Record<string, unknown> = { ...sampleOrganisation, name: 'Keskeneräinen ry' };
  await documents.update({ documentId, data: renamed });
  await documents.create({ data: hidden });
  expect(await names()).toContain('Näkyvä ry');
  expect(await names()).not.toContain('Uusi nimi ry');
  expect(await names()).not.toContain('Keskeneräinen ry');
  await documents.publish({ documentId });
  expect(await names()).toContain('Uusi nimi ry');
});
