import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid, membershipUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { sampleEvent } from '../sample-content.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const rounds = Array.from({ length: 8 }, (_, round) => round);
const organisedBy = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });

async function createEvent(): Promise<string> {
  const { documentId } = await world.cms.strapi.documents(eventUid).create({
    data: { ...sampleEvent, title: 'Kiistelty ilta', organiser: world.own.organisation },
  });
  return documentId;
}

async function stored(documentId: string) {
  return world.cms.strapi.db
    .query(eventUid)
    .findOne({ where: { documentId, publishedAt: null }, populate: ['organiser'] });
}

describe('hole 4: between the check and the write', () => {
  test.each(rounds)('an event that is moved away stays away (%i)', async (round) => {
    const { representative, coordinator, own, foreign } = world;
    const id = await createEvent();
    const path = collectionPath(eventUid, id);
    const writes = Array.from({ length: 4 }, (_, index) =>
      representative.put(path, {
        title: `Edustajan nimi ${index}`,
        ...(index % 2 === 0 ? { organiser: organisedBy(own.organisation) } : {}),
      }),
    );
    const moved = coordinator.put(path, {
      title: `Siirretty ${round}`,
      organiser: organisedBy(foreign.organisation),
    });
    const answers = await Promise.all([moved, ...writes]);
    expect(answers[0]).toMatchObject({ status: 200 });
    for (const { status } of answers) expect([200, 403, 404]).toContain(status);
    expect(await stored(id)).toMatchObject({
      title: `Siirretty ${round}`,
      ownerKey: foreign.organisation,
      organiser: { documentId: foreign.organisation },
    });
    expect((await representative.put(path, { title: 'Myöhässä' })).status).toBe(403);
  });

  test.each(rounds)('nothing is written once a membership has ended (%i)', async () => {
    const { cms, own } = world;
    const editor = await cms.adminLogin({
      role: 'organisation-representative',
      organisations: [own.organisation],
    });
    const id = await createEvent();
    const path = collectionPath(eventUid, id);
    let removed = false;
    const removal = cms.strapi.db
      .query(membershipUid)
      .deleteMany({ where: { user: { id: editor.userId } } })
      .then(() => {
        removed = true;
      });
    const writes = Array.from({ length: 4 }, async (_, index) => {
      const begunAfter = removed;
      const { status } = await editor.put(path, { title: `Nimi ${index}` });
      expect([200, 403, 404]).toContain(status);
      if (begunAfter) expect(status).not.toBe(200);
    });
    await Promise.all([removal, ...writes]);
    const { title } = await stored(id);
    expect((await editor.put(path, { title: 'Entisen edustajan nimi' })).status).toBe(403);
    expect(await stored(id)).toMatchObject({ title, ownerKey: own.organisation });
  });

  test('two editors who save at once leave one whole entry', async () => {
    const { representative, own, cms } = world;
    const other = await cms.adminLogin({
      role: 'organisation-representative',
      organisations: [own.organisation],
    });
    const path = collectionPath(eventUid, await createEvent());
    const answers = await Promise.all(
      [representative, other].flatMap((editor, index) =>
        ['a', 'b'].map((letter) =>
          editor.put(path, {
            title: `Nimi ${index}${letter}`,
            summary: `Tiivistelmä nimelle ${index}${letter}.`,
          }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const { title, summary } = await stored(path.split('/').at(-1) ?? '');
    expect(summary).toBe(`Tiivistelmä nimelle ${title.replace('Nimi ', '')}.`);
  });
});
