import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../tests/publish.ts';
import { readList } from '../../tests/read-list.ts';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { areaUid, eventUid, organisationUid } from '../content-type-uids';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

async function areaId(slug: string): Promise<string> {
  const area = await cms.strapi.db.query(areaUid).findOne({ where: { slug } });
  return String(area?.documentId);
}

test('events come and go with their organiser, and pages are full without those that are away', async () => {
  const organisations = cms.strapi.documents(organisationUid);
  const [first, second] = [
    await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Ensimmäinen ry' }),
    await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Toinen ry' }),
  ];
  for (const [title, organiser] of [
    ['A', first],
    ['B', second],
    ['C', first],
    ['D', second],
  ])
    await publish(cms, eventUid, { ...sampleEvent, title: `Retki ${title}`, organiser });
  const events = (page = '') => readList(cms, `events${page} { documentId title }`);
  const titles = async (page = '') => (await events(page)).map(({ title }) => title).sort();
  expect(await titles()).toEqual(['Retki A', 'Retki B', 'Retki C', 'Retki D']);

  await organisations.unpublish({ documentId: second });
  const page = await events('(limit: 2)');
  expect(page.map(({ title }) => title).sort()).toEqual(['Retki A', 'Retki C']);
  expect(await titles(`(afterId: "${page.at(-1)?.documentId}", limit: 2)`)).toEqual([]);
  expect(await titles(`(organiserIds: ["${second}"])`)).toEqual([]);

  await organisations.publish({ documentId: second });
  expect(await titles()).toEqual(['Retki A', 'Retki B', 'Retki C', 'Retki D']);
  expect(await titles(`(organiserIds: ["${second}"])`)).toEqual(['Retki B', 'Retki D']);
  expect(await titles('(organiserIds: [])')).toEqual([]);
  expect(await readList(cms, 'events { title organiser { documentId slug name } }')).toContainEqual(
    {
      title: 'Retki D',
      organiser: { documentId: second, slug: 'toinen-ry', name: 'Toinen ry' },
    },
  );
});

test('an event is read with its times, place, registration and exceptions', async () => {
  const organiser = await publish(cms, organisationUid, {
    ...sampleOrganisation,
    name: 'Kurssit ry',
  });
  const address = { street: 'Satamakatu 2', postalCode: '70100', city: 'Kuopio' };
  const documentId = await publish(cms, eventUid, {
    ...sampleEvent,
    organiser,
    title: 'Melontakurssi',
    endsAt: '2026-09-10T16:30:00.000Z',
    recurrenceRule: 'FREQ=WEEKLY;COUNT=4',
    recurrenceExceptions: [{ date: '2026-09-17' }],
    place: { name: 'Satama', address },
    area: await areaId('kuopio'),
    registration: { required: true, email: 'ilmo@kurssit.example', deadline: '2026-09-01' },
  });
  const events = await readList(
    cms,
    `events { documentId startsAt endsAt allDay recurrenceRule
    recurrenceExceptions eventStatus place { name address { street postalCode city } }
    area { slug } isFree price image { url } accessibility { note }
    registration { required instructions url email phone deadline } }`,
  );
  expect(events.find((event) => event.documentId === documentId)).toEqual({
    documentId,
    startsAt: sampleEvent.startsAt,
    endsAt: '2026-09-10T16:30:00.000Z',
    allDay: false,
    recurrenceRule: 'FREQ=WEEKLY;COUNT=4',
    recurrenceExceptions: ['2026-09-17'],
    eventStatus: 'scheduled',
    place: { name: 'Satama', address },
    area: { slug: 'kuopio' },
    isFree: true,
    price: null,
    image: null,
    accessibility: null,
    registration: {
      required: true,
      instructions: null,
      url: null,
      email: 'ilmo@kurssit.example',
      phone: null,
      deadline: '2026-09-01',
    },
  });
});
