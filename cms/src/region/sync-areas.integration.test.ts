import { region } from '@civil-society/shared/region/region';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { areaUid } from '../content-type-uids';
import { syncAreas } from './sync-areas';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

function area(slug: string) {
  return cms.strapi.documents(areaUid).findFirst({ filters: { slug }, populate: { parent: true } });
}

test('a new database has every area of the region, each in its place', async () => {
  expect(await cms.strapi.documents(areaUid).count({})).toBe(region.areas.length);
  for (const configured of region.areas) {
    const stored = await area(configured.slug);
    expect(stored).toMatchObject({
      name: configured.name,
      locative: configured.locative,
      code: configured.code ?? null,
      kind: configured.kind,
    });
    expect(stored?.parent?.slug).toBe(configured.parent);
  }
});

test('facts follow the configuration, an editor’s texts stay, and nothing is made twice', async () => {
  const kuopio = await area('kuopio');
  if (!kuopio) throw new Error('The template database must have Kuopio.');
  const texts = { name: 'Kuopion kaupunki', description: 'Saaristokaupunki.' };
  const data: Record<string, unknown> = { ...texts, locative: 'väärin' };
  await cms.strapi.documents(areaUid).update({ documentId: kuopio.documentId, data });
  await syncAreas({ strapi: cms.strapi });
  expect(await area('kuopio')).toMatchObject({
    ...texts,
    locative: 'Kuopiossa',
  });
  expect(await cms.strapi.documents(areaUid).count({})).toBe(region.areas.length);
});

test('an area that is up to date is not written', async () => {
  const before = await area('varkaus');
  await syncAreas({ strapi: cms.strapi });
  expect((await area('varkaus'))?.updatedAt).toBe(before?.updatedAt);
});
