import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { eventUid } from '../../src/content-type-uids';
import { entryReviewSchema, reviewAnswerSchema } from '../../src/review/review-answers';
import { allowPublishing } from '../allow-publishing.ts';
import { collectionPath } from '../collection-path.ts';
import { createdId } from '../created-id.ts';
import { sampleEvent } from '../sample-content.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';
import { photograph, pictureForm } from './picture-form.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

/** An event's draft of the representative's with a picture that they have added. */
async function illustratedEvent(): Promise<{ event: string; image: number }> {
  const { representative, own } = world;
  const form = pictureForm(await photograph(), 'oma.jpg');
  const { body } = await representative.postForm('/upload', form);
  const image = z.tuple([z.object({ id: z.number() })]).parse(body)[0].id;
  const organiser = { connect: [{ documentId: own.organisation }], disconnect: [] };
  const values = { ...sampleEvent, organiser, image };
  return { event: createdId(await representative.post(collectionPath(eventUid), values)), image };
}

/** Every way to make a stored picture another one, to say something else of it, or to remove it. */
async function changes(image: number) {
  const { representative } = world;
  const info = { fileInfo: { alternativeText: 'Ilman tarkistusta' } };
  const other = async () => pictureForm(await photograph(), 'toinen.jpg');
  return [
    await representative.put(`/upload/files/${image}`, info),
    await representative.post(`/upload?id=${image}`, info),
    await representative.postForm(`/upload?id=${image}`, await other()),
    await representative.postForm(`/upload/files/${image}/replace`, await other()),
    await representative.delete(`/upload/files/${image}`),
  ];
}

function stored(id: number): Promise<unknown> {
  return world.cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
}

test('a picture that is public does not change without a review', async () => {
  const { event, image } = await illustratedEvent();
  const published = await world.coordinator.post(
    `${collectionPath(eventUid, event)}/actions/publish`,
  );
  expect(published.status).toBe(200);
  const before = await stored(image);
  for (const answer of await changes(image)) expectRefused(answer, world.secrets);
  expect(await stored(image)).toEqual(before);
  // Taken out of the draft it is still on the public page.
  await world.representative.put(collectionPath(eventUid, event), { image: null });
  for (const answer of await changes(image)) expectRefused(answer, world.secrets);
  expect(await stored(image)).toEqual(before);
});

test('nor does one that waits for the coordinator, until the request is taken back', async () => {
  const { representative } = world;
  const { event, image } = await illustratedEvent();
  const review = await representative.get(`/civil-society/reviews/of/${eventUid}/${event}`);
  const { version } = entryReviewSchema.parse(review.body);
  const sent = await representative.post('/civil-society/reviews', {
    ...{ contentType: eventUid, documentId: event, version },
  });
  for (const answer of await changes(image)) expectRefused(answer, world.secrets);
  const { id } = reviewAnswerSchema.parse(sent.body).review;
  await representative.post(`/civil-society/reviews/${id}/withdraw`);
  for (const { status } of await changes(image)) expect(status).toBe(200);
});

test('whoever may publish changes their public pictures too', async () => {
  const { event, image } = await illustratedEvent();
  await world.coordinator.post(`${collectionPath(eventUid, event)}/actions/publish`);
  await allowPublishing(world.cms, true);
  try {
    for (const { status } of await changes(image)) expect(status).toBe(200);
  } finally {
    await allowPublishing(world.cms, false);
  }
});
