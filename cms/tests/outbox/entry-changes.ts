import {
  areaUid,
  eventUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  languageUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
  situationRoundUid,
  targetGroupUid,
  themeUid,
  type EditorialUid,
} from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { publish } from '../publish.ts';
import { idBySlug } from '../id-by-slug.ts';
import {
  sampleEvent,
  sampleHelpOffer,
  sampleHelpSection,
  sampleNewsArticle,
  sampleOrganisation,
  sampleSituationRound,
} from '../sample-content.ts';
import type { PublicChange, Scene } from './public-change.ts';

const draft = async ({ cms }: Scene, name: string): Promise<string> =>
  (
    await cms.strapi
      .documents(organisationUid)
      .create({ data: { ...sampleOrganisation, name } satisfies Record<string, unknown> })
  ).documentId;
const shown = ({ cms }: Scene, name: string) =>
  publish(cms, organisationUid, { ...sampleOrganisation, name });
const eventOf = ({ cms }: Scene, organiser: string, more: Record<string, unknown> = {}) =>
  publish(cms, eventUid, { ...sampleEvent, organiser, ...more });

/** Buttons of one entry. */
const single: PublicChange[] = [
  {
    name: 'publishing',
    async prepare(scene) {
      const id = await draft(scene, 'Julkaistava');
      const path = collectionPath(organisationUid, id, 'publish');
      return { act: () => scene.admin.post(path, {}), leaves: [`publish ${id}`] };
    },
  },
  {
    name: 'publishing a changed entry again',
    async prepare(scene) {
      const id = await shown(scene, 'Muutettava');
      const path = collectionPath(organisationUid, id, 'publish');
      const changed = { ...sampleOrganisation, name: 'Muutettu', summary: 'Uusi kuvaus.' };
      return { act: () => scene.admin.post(path, changed), leaves: [`publish ${id}`] };
    },
  },
  {
    name: 'unpublishing',
    async prepare(scene) {
      const id = await shown(scene, 'Poistuva');
      const path = collectionPath(organisationUid, id, 'unpublish');
      return { act: () => scene.admin.post(path, {}), leaves: [`unpublish ${id}`] };
    },
  },
  {
    name: 'deleting an organisation with its events',
    async prepare(scene) {
      const id = await shown(scene, 'Lakkautettava');
      const events = [await eventOf(scene, id), await eventOf(scene, id)];
      return {
        act: () => scene.admin.delete(collectionPath(organisationUid, id)),
        leaves: [...events, id].map((gone) => `delete ${gone}`),
      };
    },
  },
  {
    name: 'deleting an organisation whose event a draft has given to another',
    async prepare(scene) {
      const [id, other] = [await shown(scene, 'Luopuva'), await shown(scene, 'Saava')];
      const event = await eventOf(scene, id);
      const given: Record<string, unknown> = { organiser: other };
      await scene.cms.strapi.documents(eventUid).update({ documentId: event, data: given });
      return {
        act: () => scene.admin.delete(collectionPath(organisationUid, id)),
        leaves: [`unpublish ${event}`, `delete ${id}`],
      };
    },
  },
];

const bulk = (['bulkPublish', 'bulkUnpublish', 'bulkDelete'] as const).map(
  (action): PublicChange => ({
    name: action,
    async prepare(scene) {
      const make = action === 'bulkPublish' ? draft : shown;
      const ids = [await make(scene, 'Ensimmäinen'), await make(scene, 'Toinen')];
      const path = `${collectionPath(organisationUid)}/actions/${action}`;
      const what = action.replace('bulk', '').toLowerCase();
      return {
        act: () => scene.admin.post(path, { documentIds: ids }),
        leaves: ids.map((id) => `${what} ${id}`),
      };
    },
  }),
);

let count = 0;
const place = { kind: 'municipality', genitive: 'Testilän', locative: 'Testilässä' };
/** Types without drafts, with the field by which an entry shows them. */
const related: { uid: EditorialUid; field: string; data: Record<string, unknown> }[] = [
  { uid: areaUid, field: 'area', data: { ...place, latitude: 63, longitude: 27 } },
  { uid: themeUid, field: 'themes', data: { icon: 'nature' } },
  { uid: targetGroupUid, field: 'targetGroups', data: {} },
  { uid: languageUid, field: 'languages', data: {} },
];

const relatedChanges = related.flatMap(({ uid, field, data }): PublicChange[] => {
  const make = async (scene: Scene) => {
    count += 1;
    const named = { ...data, name: `Nimi ${count}` };
    const coded: Record<string, unknown> =
      uid === languageUid ? { ...named, code: `fi-${count}` } : named;
    const { documentId: id } = await scene.cms.strapi.documents(uid).create({ data: coded });
    const organiser = await shown(scene, 'Järjestäjä');
    await eventOf(scene, organiser, { [field]: field === 'area' ? id : [id] });
    return id;
  };
  return [
    {
      name: `renaming a related entry (${field})`,
      async prepare(scene) {
        const id = await make(scene);
        const changed = { name: `Uusi nimi ${count}` };
        return {
          act: () => scene.admin.put(collectionPath(uid, id), changed),
          leaves: [`update ${id}`],
        };
      },
    },
    {
      name: `deleting a related entry (${field})`,
      async prepare(scene) {
        const id = await make(scene);
        return {
          act: () => scene.admin.delete(collectionPath(uid, id)),
          leaves: [`delete ${id}`],
        };
      },
    },
    {
      name: `deleting related entries at once (${field})`,
      async prepare(scene) {
        const id = await make(scene);
        const path = `${collectionPath(uid)}/actions/bulkDelete`;
        return {
          act: () => scene.admin.post(path, { documentIds: [id] }),
          leaves: [`delete ${id}`],
        };
      },
    },
  ];
});

const section = (scene: Scene, state = 'open') =>
  publish(scene.cms, helpSectionUid, { ...sampleHelpSection, state });
async function offerOf({ cms }: Scene, helpSection: string, more: Record<string, unknown> = {}) {
  return publish(cms, helpOfferUid, {
    ...{ ...sampleHelpOffer, helpSection },
    kinds: [await idBySlug(cms, helpKindUid, 'asiointiapu')],
    areas: [await idBySlug(cms, areaUid, 'kuopio')],
    ...more,
  });
}

/** Of help sections and what belongs to them. */
const help: PublicChange[] = [
  {
    name: 'opening a help section',
    async prepare(scene) {
      const id = await section(scene, 'in_preparation');
      await offerOf(scene, id);
      const path = collectionPath(helpSectionUid, id, 'publish');
      return {
        act: () => scene.admin.post(path, { state: 'open' }),
        // By it, the reader knows to read what belongs to the section.
        leaves: [`publish ${id}`],
      };
    },
  },
  {
    name: 'publishing an offer of help again',
    async prepare(scene) {
      const id = await offerOf(scene, await section(scene));
      const path = collectionPath(helpOfferUid, id, 'publish');
      return {
        act: () => scene.admin.post(path, { isPaused: true }),
        leaves: [`publish ${id}`],
      };
    },
  },
  {
    name: 'unpublishing a situation round',
    async prepare(scene) {
      const values = { ...sampleSituationRound, helpSection: await section(scene) };
      const id = await publish(scene.cms, situationRoundUid, values);
      const path = collectionPath(situationRoundUid, id, 'unpublish');
      return { act: () => scene.admin.post(path, {}), leaves: [`unpublish ${id}`] };
    },
  },
  {
    name: 'renaming a kind of help',
    async prepare(scene) {
      const id = await idBySlug(scene.cms, helpKindUid, 'digiapu');
      count += 1;
      const changed = { name: `Laiteapu ${count}` };
      return {
        act: () => scene.admin.put(collectionPath(helpKindUid, id), changed),
        leaves: [`update ${id}`],
      };
    },
  },
  {
    name: 'deleting an organisation with its offers of help',
    async prepare(scene) {
      const organisation = await shown(scene, 'Auttava');
      const id = await offerOf(scene, await section(scene), { organisation, groupName: null });
      return {
        act: () => scene.admin.delete(collectionPath(organisationUid, organisation)),
        leaves: [id, organisation].map((gone) => `delete ${gone}`),
      };
    },
  },
];

/** What scripts do, in one transaction of many writes. */
const byScript: PublicChange[] = [
  {
    name: 'an import of several types',
    async prepare(scene) {
      const { cms } = scene;
      const leaves: string[] = [];
      const act = () =>
        cms.strapi.db.transaction(async () => {
          const organiser = await shown(scene, 'Tuotu');
          const ids = [
            organiser,
            await eventOf(scene, organiser),
            await publish(cms, newsArticleUid, sampleNewsArticle),
            await publish(cms, pageUid, { title: 'Tuotu sivu', slug: 'tuotu-sivu' }),
            await publish(cms, searchSynonymUid, { term: 'tuotu', targets: 'muu' }),
          ];
          leaves.splice(0, leaves.length, ...ids.map((id) => `publish ${id}`));
        });
      return { act, leaves };
    },
  },
];

/** Every way in which an entry that the public sees changes by the document service. */
export const entryChanges: readonly PublicChange[] = [
  ...single,
  ...bulk,
  ...relatedChanges,
  ...help,
  ...byScript,
];
