import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../tests/publish';
import { ReviewScene } from '../../tests/review/review-scene';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { organisationUid, themeUid } from '../content-type-uids';

let cms: TestStrapi;
let scene: ReviewScene;
beforeAll(async () => {
  cms = await startTestStrapi();
  scene = await ReviewScene.prepare(cms);
});
afterAll(() => cms.stop());

const theme = (name: string, order: number) =>
  publish(cms, themeUid, { name, slug: name.toLowerCase(), icon: 'nature', order });
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

test('an organisation reads field by field in the form’s words, relations and lists by name', async () => {
  const [nature, sport] = [await theme('Luonto', 1), await theme('Liikunta', 2)];
  const [maija, matti] = ['Maija', 'Matti'].map((name) => ({ name, email: `${name}@example.fi` }));
  const uid = organisationUid;
  const documentId = scene.organisation;
  await scene.change(documentId, { themes: [nature], contactPersons: [maija, matti] }, uid);
  await cms.strapi.documents(uid).publish({ documentId });
  expect(await scene.entryReview(documentId, scene.representative, uid)).toMatchObject({
    hasChanges: false,
  });

  const file = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'logo.png', hash: 'logo', ext: '.png', mime: 'image/png', size: 1 },
      ...{ url: '/uploads/logo.png', provider: 'local', alternativeText: 'Meloja aalloilla' },
    },
  });
  await scene.change(
    documentId,
    {
      themes: [nature, sport],
      contactPersons: [{ ...maija, role: 'Puheenjohtaja' }],
      description: paragraph('Melomme yhdessä.'),
      logo: file.id,
      operatingStatus: 'paused',
      address: { street: 'Satamakatu 1', postalCode: '70100', city: 'Kuopio' },
    },
    uid,
  );
  const { differences } = await scene.difference(await scene.sent(documentId, { uid }));
  const byName = new Map(differences.map((difference) => [difference.name, difference]));
  expect([...byName.keys()].sort()).toEqual(
    ['address', 'contactPersons', 'description', 'logo', 'operatingStatus', 'themes'].sort(),
  );
  expect(byName.get('themes')).toMatchObject({
    label: 'Teemat',
    items: [
      { change: 'added', text: 'Liikunta' },
      { change: 'kept', text: 'Luonto' },
    ],
  });
  expect(byName.get('contactPersons')).toMatchObject({
    kind: 'groups',
    items: [
      {
        ...{ change: 'changed', title: 'Maija' },
        differences: [{ label: 'Tehtävä', parts: [{ change: 'added', text: 'Puheenjohtaja' }] }],
      },
      { change: 'removed', title: 'Matti' },
    ],
  });
  expect(byName.get('description')).toMatchObject({ parts: [{ text: 'Melomme yhdessä.' }] });
  expect(byName.get('operatingStatus')).toMatchObject({
    parts: [
      { change: 'removed', text: 'Toimii' },
      { change: 'added', text: 'Tauolla' },
    ],
  });
  expect(byName.get('logo')).toMatchObject({
    before: null,
    after: { thumbnailUrl: '/uploads/logo.png', alternativeText: 'Meloja aalloilla' },
  });
  expect(byName.get('address')).toMatchObject({
    kind: 'group',
    differences: [{ name: 'street' }, { name: 'postalCode' }, { name: 'city' }],
  });
});

test('of something new, everything that is filled in is shown', async () => {
  const documentId = await scene.draftEvent({ recurrenceRule: 'FREQ=WEEKLY' });
  const { review, differences } = await scene.difference(await scene.sent(documentId));
  expect(review.isNew).toBe(true);
  expect(differences.find(({ name }) => name === 'recurrenceRule')).toMatchObject({
    parts: [{ change: 'added', text: expect.stringContaining('torstaisin klo 17') }],
  });
  expect(differences.find(({ name }) => name === 'organiser')).toMatchObject({
    items: [{ change: 'added', text: 'Kallaveden Melojat ry' }],
  });
});
