import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { region } from '@civil-society/shared/region/region';
import { publish } from '../../tests/publish.ts';
import { readApi } from '../../tests/read-api-client.ts';
import { readList } from '../../tests/read-list.ts';
import { sampleNewsArticle, sampleOrganisation } from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { newsArticleUid, organisationUid, pageUid, searchSynonymUid } from '../content-type-uids';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

test('news, pages and areas are read', async () => {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Leipäteksti.' }] }];
  await publish(cms, newsArticleUid, { ...sampleNewsArticle, datePublished: '2026-02-03', body });
  await publish(cms, pageUid, { title: 'Tietoa palvelusta', slug: 'tietoa', body });
  expect(
    await readList(
      cms,
      'newsArticles { title lead body helpSection isPinned datePublished areas { slug } }',
    ),
  ).toEqual([
    {
      ...sampleNewsArticle,
      body,
      helpSection: null,
      isPinned: false,
      datePublished: '2026-02-03',
      areas: [],
    },
  ]);
  expect(await readList(cms, 'pages { slug title lead body }')).toEqual([
    { slug: 'tietoa', title: 'Tietoa palvelusta', lead: null, body },
  ]);
  const areas = await readList(cms, 'areas { name kind parent { slug } latitude longitude }');
  expect(areas).toHaveLength(region.areas.length);
  expect(areas.filter(({ kind }) => kind === 'rural_area')).toContainEqual(
    expect.objectContaining({ parent: { slug: 'kuopio' } }),
  );
});

const list = ['organisations', 'newsArticles', 'pages', 'searchSynonyms'] as const;
test.each(list)('of %s, chosen entries and page after page are read', async (field) => {
  const make = {
    organisations: (name: string) => publish(cms, organisationUid, { ...sampleOrganisation, name }),
    newsArticles: (title: string) => publish(cms, newsArticleUid, { ...sampleNewsArticle, title }),
    pages: (title: string) => publish(cms, pageUid, { title, slug: title.toLowerCase() }),
    searchSynonyms: (term: string) => publish(cms, searchSynonymUid, { term, targets: 'muu' }),
  }[field];
  const made = [await make('Yksi'), await make('Kaksi'), await make('Kolme')];
  const ids = async (page: string) =>
    (await readList(cms, `${field}(${page}) { documentId }`)).map(({ documentId }) => documentId);

  const chosen = [made[2], made[0], 'unknown'];
  expect(await ids(`documentIds: ${JSON.stringify(chosen)}`)).toEqual([made[0], made[2]].sort());
  expect(await ids('documentIds: []')).toEqual([]);

  const read: unknown[] = [];
  for (;;) {
    const after = read.length > 0 ? `afterId: "${read.at(-1)}", ` : '';
    const page = await ids(`${after}limit: 2`);
    read.push(...page);
    if (page.length < 2) break;
  }
  expect(read).toEqual(await ids('limit: 5000'));
  expect(read).toEqual(expect.arrayContaining(made));
});

const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, at) => `id${at}`));
test.each([
  ['organisations', 'limit: 0'],
  ['organisations', 'limit: 5001'],
  ['pages', `documentIds: ${ids(201)}`],
  ['events', `organiserIds: ${ids(201)}`],
])('%s(%.20s…) is refused', async (field, page) => {
  const query = `{ ${field}(${page}) { slug } }`;
  const { data, errors } = await readApi(cms.url, cms.readApiToken, query);
  expect(data).toBeNull();
  expect(errors).toMatch(/: give /);
});

test('the revision moves with published content only', async () => {
  const revision = async () => {
    const { data } = await readApi(cms.url, cms.readApiToken, '{ contentRevision }');
    return z.object({ contentRevision: z.number() }).parse(data).contentRevision;
  };
  const before = await revision();
  const documentId = await publish(cms, organisationUid, {
    ...sampleOrganisation,
    name: 'Muutos ry',
  });
  const after = await revision();
  expect(after).toBeGreaterThan(before);
  const draft: Record<string, unknown> = { summary: 'Luonnos, jota kukaan ei näe.' };
  await cms.strapi.documents(organisationUid).update({ documentId, data: draft });
  expect(await revision()).toBe(after);
});
