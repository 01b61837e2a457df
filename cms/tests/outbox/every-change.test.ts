import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editorialUids } from '../../src/content-type-uids';
import { drainDatabase } from '../drain-database.ts';
import { startTestStrapi, type TestStrapi } from '../start-test-strapi.ts';
import { entryChanges } from './entry-changes.ts';
import { fileChanges } from './file-changes.ts';
import { helpChanges } from './help-changes.ts';
import { ownRouteChanges } from './own-route-changes.ts';
import type { PublicChange, Scene } from './public-change.ts';

const outboxUid = 'api::outbox-message.outbox-message';
const table = 'outbox_messages';
const rowsSchema = z.array(
  z.object({ id: z.coerce.number(), action: z.string(), contentDocumentId: z.string() }),
);
const statusSchema = z.object({ status: z.number() });

let cms: TestStrapi;
let scene: Scene;
beforeAll(async () => {
  cms = await startTestStrapi({ PUBLISHER_URL: '' });
  scene = {
    cms,
    admin: await cms.adminLogin({ role: 'strapi-super-admin' }),
    coordinator: await cms.adminLogin({ role: 'regional-coordinator' }),
  };
});
afterAll(() => cms.stop());

const messages = async () =>
  rowsSchema.parse(await cms.strapi.db.query(outboxUid).findMany({ orderBy: { id: 'asc' } }));

/** Everything that the public sees: published rows with what they are linked to, and the files. */
async function publicState(): Promise<unknown> {
  const state: unknown[] = [
    await cms.strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } }),
  ];
  for (const uid of editorialUids)
    state.push(
      await cms.strapi.db.query(uid).findMany({
        where: { publishedAt: { $notNull: true } },
        orderBy: { id: 'asc' },
        populate: true,
      }),
    );
  return JSON.parse(JSON.stringify(state));
}

/** Tries the change while the outbox can't be written. */
async function withoutOutbox(act: PublicChangeAct): Promise<boolean> {
  const { connection } = cms.strapi.db;
  await connection.schema.renameTable(table, `${table}_away`);
  try {
    const answer = statusSchema.safeParse(await act());
    return answer.success && answer.data.status < 300;
  } catch {
    return false;
  } finally {
    // What is deleted at once is deleted side by side: the answer comes with the first refusal.
    await drainDatabase(cms.strapi);
    await connection.schema.renameTable(`${table}_away`, table);
  }
}
type PublicChangeAct = () => Promise<unknown>;

const everyChange: readonly PublicChange[] = [
  ...entryChanges,
  ...ownRouteChanges,
  ...helpChanges,
  ...fileChanges,
];

describe.each(everyChange)('$name', ({ prepare }) => {
  test('leaves its messages, and is not made where they can not be written', async () => {
    const { act, leaves } = await prepare(scene);
    const before = (await messages()).length;
    const state = await publicState();

    expect(await withoutOutbox(act)).toBe(false);
    expect(await publicState()).toEqual(state);
    expect(await messages()).toHaveLength(before);

    const answer = statusSchema.safeParse(await act());
    if (answer.success) expect(answer.data.status).toBeLessThan(300);
    const left = (await messages()).slice(before);
    expect(
      left.map(({ action, contentDocumentId }) => `${action} ${contentDocumentId}`).sort(),
    ).toEqual([...leaves].sort());
    expect(await publicState()).not.toEqual(state);
  });
});
