import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { problemsOf } from '../../tests/problems-of';
import { sampleEvent, sampleNewsArticle, sampleOrganisation } from '../../tests/sample-content';
import { storedImage } from '../../tests/stored-image';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { areaUid, eventUid, newsArticleUid, organisationUid } from '../content-type-uids';
import { localDate } from '@civil-society/shared/event/local-time';

let cms: TestStrapi;
let coordinator: AdminClient;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());

function published(uid: typeof eventUid | typeof organisationUid, documentId: string) {
  return cms.strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
}

describe('an organisation', () => {
  test('hears of everything that is wrong at once, Strapi’s own rules included', async () => {
    const refused = await coordinator.post(collectionPath(organisationUid), {
      ...sampleOrganisation,
      name: 'x'.repeat(121),
      businessId: '1234567-8',
      phone: 'soita',
      website: 'www.melojat.fi',
      socialLinks: [{ service: 'facebook', url: 'facebook.com/melojat' }],
      address: { street: 'Satamakatu 1', postalCode: '7010', city: 'Kuopio' },
    });
    expect(problemsOf(refused)).toEqual({
      name: 'Teksti on liian pitkä: enintään 120 merkkiä.',
      businessId: expect.stringContaining('tarkistusnumero ei täsmää'),
      phone: expect.stringContaining('017 000 1234'),
      website: expect.stringContaining('https://'),
      'socialLinks.0.url': expect.stringContaining('https://'),
      'address.postalCode': expect.stringContaining('70100'),
    });
    expect(await cms.strapi.db.query(organisationUid).count()).toBe(0);
  });

  test('may be an incomplete draft, and hears at publishing what is missing', async () => {
    const draft = {
      name: 'Keskeneräinen ry',
      contactPersons: [{ name: 'Aino Esimerkki', mayBePublished: true }],
    };
    const id = createdId(await coordinator.post(collectionPath(organisationUid), draft));
    const refused = await coordinator.post(collectionPath(organisationUid, id, 'publish'), {
      ...draft,
      phone: 'ei puhelinta',
    });
    expect(Object.keys(problemsOf(refused)).sort()).toEqual([
      'contactPersons.0.phone',
      'phone',
      'summary',
    ]);
    expect(await published(organisationUid, id)).toBe(0);
  });

  test('cannot be published past the form either', async () => {
    const documents = cms.strapi.documents(organisationUid);
    const draft = await documents.create({ data: { name: 'Tuotu ry' } });
    await expect(documents.publish({ documentId: draft.documentId })).rejects.toMatchObject({
      details: { errors: [{ path: ['summary'] }] },
    });
    await expect(
      documents.create({ data: { name: 'Suoraan julki ry' }, status: 'published' }),
    ).rejects.toMatchObject({ details: { errors: [{ path: ['summary'] }] } });
    expect(
      await cms.strapi.db.query(organisationUid).count({ where: { name: 'Suoraan julki ry' } }),
    ).toBe(0);
  });

  test('is published when everything is right', async () => {
    const documents = cms.strapi.documents(organisationUid);
    const { documentId } = await documents.create({
      data: { ...sampleOrganisation, businessId: '1234567-1', phone: '+358 50 000 0001' },
    });
    const answer = await coordinator.post(
      collectionPath(organisationUid, documentId, 'publish'),
      sampleOrganisation,
    );
    expect(answer.status).toBe(200);
    expect(await published(organisationUid, documentId)).toBe(1);
  });
});

describe('an event', () => {
  test('needs a published organiser', async () => {
    const organisation = await cms.strapi
      .documents(organisationUid)
      .create({ data: sampleOrganisation });
    const event = {
      ...sampleEvent,
      organiser: { connect: [{ documentId: organisation.documentId }] },
    };
    const id = createdId(await coordinator.post(collectionPath(eventUid), event));
    const path = collectionPath(eventUid, id, 'publish');
    expect(problemsOf(await coordinator.post(path, sampleEvent))).toEqual({
      organiser: expect.stringContaining('Julkaise ensin järjestö'),
    });
    await cms.strapi.documents(organisationUid).publish({ documentId: organisation.documentId });
    expect(await coordinator.post(path, sampleEvent)).toMatchObject({ status: 200 });
    expect(await published(eventUid, id)).toBe(1);
  });

  test('hears of all contradictions in one go when it is published', async () => {
    const id = createdId(await coordinator.post(collectionPath(eventUid), sampleEvent));
    const refused = await coordinator.post(collectionPath(eventUid, id, 'publish'), {
      ...sampleEvent,
      endsAt: '2026-09-10T13:00:00.000Z',
      recurrenceRule: 'joka tiistai',
      isFree: true,
      price: '5 €',
      registration: { required: true, deadline: '2026-09-11', url: 'ilmoittaudu' },
    });
    expect(Object.keys(problemsOf(refused)).sort()).toEqual([
      'endsAt',
      'organiser',
      'price',
      'recurrenceRule',
      'registration.deadline',
      'registration.url',
    ]);
  });
});

describe('a news article', () => {
  test('that is published without a date gets today’s, and keeps the one it has', async () => {
    const documents = cms.strapi.documents(newsArticleUid);
    const id = createdId(await coordinator.post(collectionPath(newsArticleUid), sampleNewsArticle));
    const path = collectionPath(newsArticleUid, id, 'publish');
    expect(await coordinator.post(path, sampleNewsArticle)).toMatchObject({ status: 200 });
    expect(await documents.findOne({ documentId: id, status: 'published' })).toMatchObject({
      datePublished: localDate(new Date()),
    });
    const data = { ...sampleNewsArticle, datePublished: '2026-02-03' };
    const dated = await documents.create({ data, status: 'published' });
    const undated = await documents.create({ data: sampleNewsArticle, status: 'published' });
    expect([dated.datePublished, undated.datePublished]).toEqual([
      '2026-02-03',
      localDate(new Date()),
    ]);
  });
});

describe('what everybody can use', () => {
  const words = (text: string) => [{ type: 'text', text }];
  const body = [
    { type: 'heading', level: 4, children: words('Ohjelma') },
    {
      type: 'paragraph',
      children: [
        ...words('Ilmoittaudu '),
        { type: 'link', url: 'https://a.example', children: words('tästä') },
        ...words('.'),
      ],
    },
    { type: 'code', children: words('x') },
  ];

  test('is asked for at publishing, while a draft may wait for it', async () => {
    const image = await storedImage(cms.strapi);
    const article = { ...sampleNewsArticle, body, image: image.id };
    const id = createdId(await coordinator.post(collectionPath(newsArticleUid), article));
    const path = collectionPath(newsArticleUid, id, 'publish');
    expect(problemsOf(await coordinator.post(path, article))).toEqual({
      body: expect.stringMatching(/Koodiksi merkittyä.*”Ohjelma” hyppää.*”tästä” ei kerro/),
      image: expect.stringContaining('tekstivastine'),
    });

    await cms.strapi.db.query('plugin::upload.file').update({
      where: { id: image.id },
      data: { alternativeText: 'Melojia Kallavedellä' },
    });
    const mended = { ...article, body: [{ type: 'paragraph', children: words('Ohjelma.') }] };
    expect(await coordinator.post(path, mended)).toMatchObject({ status: 200 });
  });
});

describe('an area', () => {
  const forms = { genitive: 'Kokeilun', locative: 'Kokeilussa', latitude: 63, longitude: 27 };

  test('that is rural needs a municipality as its parent', async () => {
    const refused = await coordinator.post(collectionPath(areaUid), {
      ...forms,
      name: 'Kokeilu',
      kind: 'rural_area',
      website: 'kokeilu',
    });
    expect(Object.keys(problemsOf(refused))).toEqual(['website', 'parent']);
  });

  test('that is a municipality is part of nothing', async () => {
    const kuopio = await cms.strapi.documents(areaUid).findFirst({ filters: { slug: 'kuopio' } });
    const refused = await coordinator.post(collectionPath(areaUid), {
      ...forms,
      name: 'Kokeilu',
      kind: 'municipality',
      parent: { connect: [{ documentId: kuopio?.documentId }] },
    });
    expect(Object.keys(problemsOf(refused))).toEqual(['parent']);
  });
});
