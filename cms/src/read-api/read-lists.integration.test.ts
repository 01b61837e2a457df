import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { region } from '@civil-society/shared/region/region';
import { publish } from '../../tests/publish.ts';
import { readApi } from '../../tests/read-api-client.ts';
import { readList } from '../../tests/read-list.ts';
import { sampleNewsArticle, sampleOrganisation } from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { newsArticleUid, organisationUid, pageUid } from '../content-type-uids';

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
      'newsArticles { title lead body section isPinned datePublished areas { slug } }',
    ),
  ).toEqual([
    {
      ...sampleNewsArticle,
      body,
      section: 'general',
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

test.each(['start: -1', 'limit: 0', 'limit: 5001'])('a page with %s is refused', async (page) => {
  const query = `{ organisations(${page}) { name } }`;
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
