import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { editorialUids, serviceSettingsUid } from '../content-type-uids';
import { componentForms } from './declared/component-forms';
import { contentTypeForms } from './declared/content-type-forms';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const editSchema = z.object({
  data: z.object({
    contentType: z.object({
      settings: z.object({ mainField: z.string() }),
      metadatas: z.record(
        z.string(),
        z.object({ edit: z.object({ label: z.string().optional() }) }),
      ),
      layouts: z.object({ edit: z.array(z.array(z.object({ name: z.string() }))) }),
    }),
  }),
});

/** Attributes that the form leaves out on purpose. */
const hidden = [
  ...['ownerKey', 'memberships', 'events', 'organisations', 'homeOrganisations'],
  // Read from the survey's file, not typed.
  ...['sectionKey', 'organisationKey', 'surveyMapping', 'figures'],
];
/** Made from the name; people see the page's address beside the form. */
const withoutSlug = ['api::organisation.organisation', 'api::event.event'];
const hiddenToo = ['newsArticles', 'ruralAreas', 'hiddenReason', 'hiddenAt'];

test('a new database has the declared forms', async () => {
  const coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  for (const uid of editorialUids) {
    const answer = await coordinator.get(`/content-manager/content-types/${uid}/configuration`);
    const { settings, metadatas, layouts } = editSchema.parse(answer.body).data.contentType;
    const form = contentTypeForms[uid];
    expect(settings.mainField).toBe(form.mainField);
    expect(layouts.edit.map((row) => row.map(({ name }) => name))).toEqual(form.rows);
    for (const [name, { label }] of Object.entries(form.fields))
      expect(metadatas[name]?.edit.label).toBe(label);
  }
});

test('the coordinator finds the service’s settings and changes them', async () => {
  const coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  const path = `/content-manager/single-types/${serviceSettingsUid}`;
  expect(await coordinator.get(path)).toMatchObject({
    status: 200,
    body: { data: { representativesMayPublish: false } },
  });
  expect(await coordinator.put(path, { representativesMayPublish: true })).toMatchObject({
    status: 200,
    body: { data: { representativesMayPublish: true } },
  });
});

test('every attribute has a label and a place in a form, or is left out by decision', () => {
  const models: [string, { attributes: object }][] = [
    ...([...editorialUids, serviceSettingsUid] as const).map(
      (uid): [string, { attributes: object }] => [uid, cms.strapi.contentType(uid)],
    ),
    ...Object.entries(cms.strapi.components),
  ];
  const system = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale'];
  const others = ['documentId', 'localizations', 'id', 'firstPublishedAt', ...system];
  for (const [uid, { attributes }] of models) {
    const form = new Map(Object.entries(contentTypeForms)).get(uid) ?? componentForms.get(uid);
    const shown = Object.keys(attributes).filter(
      (name) =>
        ![...hidden, ...hiddenToo, ...others].includes(name) &&
        !(name === 'slug' && withoutSlug.includes(uid)),
    );
    expect(form?.rows.flat().sort(), uid).toEqual(shown.sort());
    expect(Object.keys(form?.fields ?? {}).sort(), uid).toEqual(shown.sort());
  }
});
