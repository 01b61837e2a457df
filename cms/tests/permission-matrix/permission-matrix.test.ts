import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowPublishing } from '../allow-publishing.ts';
import type { AdminClient } from '../admin-client.ts';
import { apiCallers, apiClients, type ApiCaller } from './api-caller.ts';
import { apiRows } from './api-rows.ts';
import { callers, mayPublish } from './caller.ts';
import { closedSubjects } from './closed-subjects.ts';
import { editorialSubjects } from './editorial-subjects.ts';
import { judge } from './judge.ts';
import { matrixRows } from './matrix-rows.ts';
import { createMatrixWorld, type MatrixWorld } from './matrix-world.ts';
import { pinnedTruths } from './pinned-truths.ts';
import { renderMatrix } from './render-matrix.ts';
import { runRows, type Results } from './run-rows.ts';

/** For a whole section of requests, also on a busy machine. */
const longest = 120_000;

let world: MatrixWorld;
let clients: Readonly<Record<ApiCaller, AdminClient>>;
let checks = 0;
beforeAll(async () => {
  world = await createMatrixWorld();
  clients = await apiClients(world);
});
afterAll(() => world.cms.stop());

const sectionsOf = (rows: readonly { section: string }[]) => [
  ...new Set(rows.map(({ section }) => section)),
];

function expectAsExpected({ expected, actual }: Results): void {
  expect(actual).toEqual(expected);
  checks += Object.keys(actual).length;
}

// First, while nobody has published the secrets.
describe.each(apiCallers)('%s', (caller) => {
  test.each(sectionsOf(apiRows))(
    '%s',
    async (section) => {
      const { hashes, privateTexts } = world.secrets;
      const secrets = [...hashes, ...privateTexts];
      const rows = apiRows.filter((row) => row.section === section);
      const client = clients[caller];
      expectAsExpected(
        await runRows({ world, rows, caller, client, judge: (a) => judge(a, secrets, secrets) }),
      );
    },
    longest,
  );
});

describe.each(callers)('%s', (caller) => {
  beforeAll(() => allowPublishing(world.cms, mayPublish(caller)));

  test.each(sectionsOf(matrixRows))(
    '%s',
    async (section) => {
      const { hashes, texts } = world.secrets;
      const seesAll = caller === 'Coordinator' || caller === 'Administrator';
      const rows = matrixRows.filter((row) => row.section === section);
      const client = world.clients[caller];
      expectAsExpected(
        await runRows({
          world,
          rows,
          caller,
          client,
          judge: (answer) =>
            judge(answer, [...hashes, ...texts], [...hashes, ...(seesAll ? [] : texts)]),
        }),
      );
    },
    longest,
  );
});

test('what must never be allowed is not, whatever the roles declare', () => {
  for (const { section, operation, target, never } of pinnedTruths) {
    const rows = matrixRows.filter(
      (row) =>
        section.test(row.section) && operation.test(row.operation) && target.test(row.target),
    );
    expect(rows.length, `${section} ${operation} ${target}`).toBeGreaterThan(0);
    for (const row of rows)
      for (const caller of never)
        expect(
          row.expected(caller),
          `${caller}: ${row.section}, ${row.operation}, ${row.target}`,
        ).not.toBe('allowed');
  }
});

test('every content type of ours is in the matrix, and the checks are many', async ({
  annotate,
}) => {
  const known = [...editorialSubjects, ...closedSubjects].map(({ uid }): string => uid);
  const types = Object.keys(world.cms.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  expect(types.filter((uid) => !known.includes(uid))).toEqual([
    'api::service-settings.service-settings',
  ]);
  expect(checks).toBeGreaterThan(400);
  await annotate(`${checks} permissions were tried`);
});

test('the committed table is this one', async () => {
  // Run "pnpm --filter @civil-society/cms permission-matrix" and commit the file when this fails.
  const path = join(world.cms.strapi.dirs.app.root, '../docs/permission-matrix.md');
  await expect(renderMatrix()).toMatchFileSnapshot(path);
});
