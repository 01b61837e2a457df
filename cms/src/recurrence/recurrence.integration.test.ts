import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { problemsOf } from '../../tests/problems-of';
import { sampleEvent } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid } from '../content-type-uids';

let cms: TestStrapi;
let coordinator: AdminClient;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());

const initSchema = z.object({
  data: z.object({
    contentTypes: z.array(
      z.object({ uid: z.string(), attributes: z.record(z.string(), z.unknown()) }),
    ),
  }),
});

const weekly = {
  ...sampleEvent,
  recurrenceRule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217T215900Z',
  recurrenceExceptions: [{ date: '2026-10-15' }],
};

function stored(documentId: string) {
  return cms.strapi
    .documents(eventUid)
    .findOne({ documentId, populate: { recurrenceExceptions: true } });
}

test('the admin is told which form to show, and the rule is stored as text', async () => {
  const answer = await coordinator.get('/content-manager/init');
  const types = initSchema.parse(answer.body).data.contentTypes;
  expect(types.find(({ uid }) => uid === eventUid)?.attributes.recurrenceRule).toMatchObject({
    type: 'string',
    customField: 'global::recurrence',
  });
  const id = createdId(await coordinator.post(collectionPath(eventUid), weekly));
  expect(await stored(id)).toMatchObject({
    recurrenceRule: weekly.recurrenceRule,
    recurrenceExceptions: [{ date: '2026-10-15' }],
  });
});

test('a choice with a gap is not saved as “never”', async () => {
  const gap = { ...sampleEvent, recurrenceRule: 'FREQ=' };
  expect(problemsOf(await coordinator.post(collectionPath(eventUid), gap))).toEqual({
    recurrenceRule: expect.stringContaining('jäi kesken'),
  });
});

test('what a form hides is let go when its reason goes', async () => {
  const id = createdId(
    await coordinator.post(collectionPath(eventUid), { ...weekly, isFree: false, price: '5 €' }),
  );
  // The form sends nothing for fields that it hides.
  await coordinator.put(collectionPath(eventUid, id), {
    ...sampleEvent,
    isFree: true,
    recurrenceRule: null,
  });
  expect(await stored(id)).toMatchObject({
    isFree: true,
    price: null,
    recurrenceRule: null,
    recurrenceExceptions: [],
  });
});

test('a price that is sent with “free” is told, not thrown away', async () => {
  const id = createdId(await coordinator.post(collectionPath(eventUid), sampleEvent));
  const answer = await coordinator.put(collectionPath(eventUid, id), {
    ...sampleEvent,
    isFree: true,
    price: '5 €',
  });
  expect(Object.keys(problemsOf(answer))).toEqual(['price']);
});
