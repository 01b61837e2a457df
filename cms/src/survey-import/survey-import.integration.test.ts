import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { readList } from '../../tests/read-list';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { helpSectionUid, situationRoundUid } from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';
import { surveyPreviewSchema, importedSurveySchema, surveyPlacesSchema } from './survey-answers';
import { workbook } from './testing/workbook';

let cms: TestStrapi;
let coordinator: AdminClient;
let representative: AdminClient;
let section: string;

const secret = 'Salaisen yhdistyksen oma vastaus';
const headers = [
  'Aika',
  'Järjestön nimi',
  'Kunta',
  'Toimintakyky',
  'Mitä apua annatte?',
  'Tarpeet',
];
const rows = [
  ...Array.from({ length: 12 }, (_row, at) => [
    '12.4.2020',
    `Kuoro ${at}`,
    'Kuopiossa',
    'Normaalisti',
    'Ruoka-apu; Asiointi',
    at === 0 ? 'Maskeja' : '',
  ]),
  ...Array.from({ length: 9 }, (_row, at) => [
    '13.4.2020',
    `Kerho ${at}`,
    'Iisalmi',
    'Muuttunut',
    'Ruoka-apu',
    at === 0 ? 'Kuljettajia' : '',
  ]),
  ['13.4.2020', secret, 'Kuopio', 'Tauolla', 'Vain meiltä saa tätä', 'Tilat'],
];
const csvOf = (lines: string[][]) =>
  lines.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\r\n');
const csv = csvOf([headers, ...rows]);

function form(file: string | Uint8Array, data: object, name = 'kysely.csv'): FormData {
  const sent = new FormData();
  sent.append('file', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), name);
  sent.append(
    'data',
    JSON.stringify({ section, startsOn: '2020-04-01', endsOn: '2020-04-30', ...data }),
  );
  return sent;
}
const ask = (
  path: 'preview' | 'import',
  file: string | Uint8Array,
  data: object = {},
  who = coordinator,
) => who.postForm(`/civil-society/surveys/${path}`, form(file, data));

/** As the page does: what the preview said of the columns is sent back. */
async function importIt(file: string | Uint8Array, data: object) {
  const preview = surveyPreviewSchema.parse((await ask('preview', file)).body);
  return ask('import', file, { mapping: preview.mapping, ...data });
}
const rounds = () =>
  cms.strapi.documents(situationRoundUid).findMany({ populate: ['needs', 'helpSection'] });
/** Everything that is stored, as text; but for what waits to be told, which is tried again and again. */
async function storedText(): Promise<string> {
  const uids = Object.keys(cms.strapi.contentTypes).filter(
    (uid) => uid.startsWith('api::') && uid !== outboxUid,
  );
  const all = await Promise.all(
    [...uids, 'help.need'].map((uid) =>
      cms.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } }),
    ),
  );
  return JSON.stringify(all);
}

beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  representative = await cms.adminLogin({ role: 'organisation-representative', organisations: [] });
  const created = await cms.strapi.documents(helpSectionUid).create({
    data: {
      name: 'Korona-apu',
      lead: 'Apua poikkeusoloissa.',
      state: 'open',
      colour: 'amber',
      confirmationDays: 14,
    },
    status: 'published',
  });
  section = created.documentId;
});
afterAll(() => cms.stop());
beforeEach(async () => {
  for (const { documentId } of await rounds())
    await cms.strapi.documents(situationRoundUid).delete({ documentId });
});

describe('a preview', () => {
  test('tells how each column is read, the figures and every problem, and stores nothing', async () => {
    const before = await storedText();
    const { status, body } = await ask(
      'preview',
      csvOf([headers, ...rows, ['x', 'A', 'Atlantis', '', '', '']]),
    );
    expect(status).toBe(200);
    const preview = surveyPreviewSchema.parse(body);
    expect(preview.columns.map(({ role }) => role)).toEqual([
      'answered_on',
      'organisation',
      'area',
      'capacity',
      'kinds',
      'need',
    ]);
    expect(preview).toMatchObject({
      rows: 23,
      canImport: true,
      figures: { answers: 22 },
      areaWords: [{ word: 'Atlantis', count: 1 }],
      needs: ['Maskeja', 'Kuljettajia', 'Tilat'],
    });
    expect(preview.problems.map(({ row, column }) => [row, column])).toEqual([
      [24, 'C (Kunta)'],
      [24, 'D (Toimintakyky)'],
      [24, 'A (Aika)'],
    ]);
    expect(await storedText()).toBe(before);
  });

  test('leaves no file behind, whatever comes of it', async () => {
    const uploads = async () =>
      (await readdir(tmpdir())).filter((name) => /^[a-z0-9]{24,25}$/.test(name));
    const before = await uploads();
    await ask('preview', csv);
    await ask('preview', 'vain yksi sarake');
    await ask('preview', csv, {}, representative);
    expect(await uploads()).toEqual(before);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing in it', '', 'Tiedosto on tyhjä'],
    ['headers only', headers.join(';'), 'ei yhtään vastausta'],
    ['no table at all', Uint8Array.of(0x89, 0x50, 0, 1), 'ei ole taulukko'],
    ['half of a workbook', workbook([[headers]]).subarray(0, 900), 'vioittunut'],
    ['too much of it', csv.padEnd(2_200_000), 'liian suuri'],
  ])('refuses a file with %s', async (_what, file, message) => {
    const before = await storedText();
    for (const path of ['preview', 'import'] as const) {
      const { status, body } = await ask(path, file, {
        name: 'Huhtikuu',
        mapping: { columns: [], capacityWords: [], areaWords: [] },
      });
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(message)]);
    }
    expect(await storedText()).toBe(before);
  });
});

describe('an import', () => {
  test('makes a draft of figures and of needs that nobody has let out yet', async () => {
    const { status, body } = await importIt(csv, { name: 'Huhtikuu 2020' });
    expect(status).toBe(200);
    expect(importedSurveySchema.parse(body)).toMatchObject({ answers: 22, needs: 3 });
    expect(await rounds()).toMatchObject([
      {
        name: 'Huhtikuu 2020',
        helpSection: { documentId: section },
        publishedAt: null,
        figures: {
          answers: 22,
          byKind: [
            { kind: 'Asiointi', normal: null, changed: null, paused: null, total: 12 },
            // All but one chose it.
            { kind: 'Ruoka-apu', normal: null, changed: null, paused: null, total: null },
            { kind: 'Muut', normal: null, changed: null, paused: null, total: null },
          ],
        },
        needs: [
          { text: 'Maskeja', mayBePublished: false },
          { text: 'Kuljettajia', mayBePublished: false },
          { text: 'Tilat', mayBePublished: false },
        ],
      },
    ]);
  });

  test('stores no answer: no name, no words but the needs’', async () => {
    await importIt(csv, { name: 'Huhtikuu 2020' });
    const stored = await storedText();
    expect(stored).toContain('Maskeja');
    for (const hidden of [secret, 'Kuoro 3', 'Vain meiltä saa tätä', 'kysely.csv'])
      expect(stored).not.toContain(hidden);
  });

  test('of a workbook is the same as of a CSV file', async () => {
    await importIt(workbook([[headers, ...rows]]), { name: 'Huhtikuu 2020' });
    expect(await rounds()).toMatchObject([{ figures: { answers: 22 } }]);
  });

  test('keeps how the columns are read for the next round', async () => {
    const preview = surveyPreviewSchema.parse((await ask('preview', csv)).body);
    const columns = preview.mapping.columns.map((column) =>
      column.header === 'Tarpeet' ? { ...column, role: 'unused' as const } : column,
    );
    await ask('import', csv, { name: 'Huhtikuu 2020', mapping: { ...preview.mapping, columns } });
    const next = surveyPreviewSchema.parse((await ask('preview', csv)).body);
    expect(next.columns.at(-1)).toMatchObject({ header: 'Tarpeet', role: 'unused' });
    await ask('import', csv, { name: 'Toukokuu 2020', mapping: preview.mapping });
  });

  test('makes one round of a button that is pressed twice', async () => {
    const press = () => importIt(csv, { name: 'Elokuu 2020' });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('makes a draft anew only when it is asked to, and keeps what has been ticked', async () => {
    const { body } = await importIt(csv, { name: 'Huhtikuu 2020' });
    const { round } = importedSurveySchema.parse(body);
    const again = await importIt(csv, { name: 'Huhtikuu 2020' });
    expect([again.status, JSON.stringify(again.body)]).toEqual([
      409,
      expect.stringContaining('on jo kierros'),
    ]);
    const ticked = [
      { text: 'Maskeja', mayBePublished: true },
      { text: 'Kuljettajia', mayBePublished: false },
    ];
    await cms.strapi
      .documents(situationRoundUid)
      .update({ documentId: round, data: { needs: ticked } as object });
    const without = csvOf([headers, ...rows.slice(0, -1)]);
    expect((await importIt(without, { name: 'Huhtikuu', replaces: round })).status).toBe(200);
    expect(await rounds()).toMatchObject([
      { documentId: round, name: 'Huhtikuu', figures: { answers: 21 }, needs: ticked },
    ]);
  });

  test.each([
    [{ name: '' }, 'Kirjoita kierroksen nimi'],
    [{ name: 'Huhtikuu', startsOn: '2020-05-01' }, 'ei voi päättyä ennen'],
    [{ name: 'Huhtikuu', endsOn: 'joskus' }, 'Valitse päivä'],
    [{ name: 'Huhtikuu', section: 'ei-ole' }, 'Apuosiota ei löydy'],
    [{ name: 'Huhtikuu', replaces: 'ei-ole' }, 'Kierrosta ei löydy'],
    [{ name: 'Huhtikuu', mapping: { columns: [{ header: 'Kunta', role: 'pilko' }] } }, 'Error'],
  ])('is refused with %j', async (data, message) => {
    const { status, body } = await importIt(csv, data);
    expect(status).toBeOneOf([400, 404]);
    expect(JSON.stringify(body)).toContain(message);
    expect(await rounds()).toEqual([]);
  });
});

test('what is published is the figures and the needs that a person has ticked, nothing else', async () => {
  const { body } = await importIt(csv, { name: 'Huhtikuu 2020' });
  const { round } = importedSurveySchema.parse(body);
  const path = `/content-manager/collection-types/${situationRoundUid}/${round}`;
  const form = z
    .object({ data: z.object({ needs: z.array(z.looseObject({ text: z.string() })) }) })
    .parse((await coordinator.get(path)).body).data;
  const needs = form.needs.map((need) => ({ ...need, mayBePublished: need.text === 'Maskeja' }));
  // Nobody writes figures by hand, whatever a request says.
  await coordinator.put(path, { ...form, needs, figures: { answers: 1 } });
  const published = await coordinator.post(`${path}/actions/publish`, { ...form, needs });
  expect(published.status).toBe(200);
  const [shown] = await readList(cms, 'situationRounds { name figures needs }');
  expect(shown).toMatchObject({
    name: 'Huhtikuu 2020',
    figures: { answers: 22 },
    needs: ['Maskeja'],
  });
  expect(JSON.stringify(shown)).not.toMatch(/Kuljettajia|Tilat/);
});

test('the sections and their rounds are told to the coordinator alone', async () => {
  await importIt(csv, { name: 'Huhtikuu 2020' });
  const places = surveyPlacesSchema.parse((await coordinator.get('/civil-society/surveys')).body);
  expect(places.sections).toMatchObject([
    {
      documentId: section,
      name: 'Korona-apu',
      rounds: [{ name: 'Huhtikuu 2020', isPublished: false }],
    },
  ]);
  expect((await representative.get('/civil-society/surveys')).status).toBe(403);
  for (const path of ['preview', 'import'] as const) {
    expect((await ask(path, csv, {}, representative)).status).toBe(403);
    const answer = await fetch(`${cms.url}/civil-society/surveys/${path}`, {
      method: 'POST',
      body: form(csv, { name: 'X' }),
    });
    expect(answer.status).toBe(401);
  }
});
