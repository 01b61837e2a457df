import { helpOfferUid, helpReportUid } from '../../src/content-type-uids';
import { newLinks } from '../../src/help-confirmations/new-links';
import type { LinkPurpose } from '../../src/help-confirmations/link-row';
import { helpQueueSchema } from '../../src/help-queue/help-queue-answers';
import { createKind, createSection, sampleOffer } from '../help-scene.ts';
import { idBySlug } from '../id-by-slug.ts';
import { sendPublicForm } from '../public-form.ts';
import { publish } from '../publish.ts';
import type { TestStrapi } from '../start-test-strapi.ts';
import type { PublicChange, Scene } from './public-change.ts';

const later = () => new Date(Date.now() + 60 * 60 * 1000);

async function offerValues(cms: TestStrapi) {
  const section = await createSection(cms, { name: `Apu ${Math.random()}`, slug: null });
  const area = await idBySlug(cms, 'api::area.area', 'kuopio');
  return sampleOffer(section, await createKind(cms, 'Asiointiapu'), area);
}

async function publishedOffer(cms: TestStrapi): Promise<string> {
  return publish(cms, helpOfferUid, await offerValues(cms));
}

/** Presses the button of a mail's link. */
async function press(
  { cms }: Scene,
  offer: string,
  purpose: LinkPurpose,
  fields: Record<string, string> = {},
) {
  const links = await newLinks(cms.strapi, offer, [purpose], later());
  const avain = new URL(links[purpose]).searchParams.get('avain') ?? '';
  return () => sendPublicForm(`${cms.url}/apu/vahvista`, { ...fields, avain });
}

const queueOf = async ({ coordinator }: Scene) =>
  helpQueueSchema.parse((await coordinator.get('/civil-society/help-queue')).body);

/** What mails' links and the coordinator's queue change of help that the public sees. */
export const helpChanges: readonly PublicChange[] = [
  {
    name: 'confirming an offer by its link',
    async prepare(scene) {
      const id = await publishedOffer(scene.cms);
      return { act: await press(scene, id, 'confirm'), leaves: [`update ${id}`] };
    },
  },
  {
    name: 'pausing an offer by its link',
    async prepare(scene) {
      const id = await publishedOffer(scene.cms);
      return { act: await press(scene, id, 'pause'), leaves: [`update ${id}`] };
    },
  },
  {
    name: 'approving a change of an offer',
    async prepare(scene) {
      const id = await publishedOffer(scene.cms);
      const fields = { title: 'Uusi otsikko', areas: 'kuopio', email: 'apu@example.fi' };
      await (
        await press(scene, id, 'change', fields)
      )();
      const { proposals } = await queueOf(scene);
      const proposal = proposals.find(({ offer }) => offer === id);
      const path = `/civil-society/help-queue/proposals/${proposal?.id}/approve`;
      return { act: () => scene.coordinator.post(path), leaves: [`update ${id}`] };
    },
  },
  {
    name: 'publishing a report',
    async prepare(scene) {
      const { strapi } = scene.cms;
      const data: Record<string, unknown> = await offerValues(scene.cms);
      const { documentId: id } = await strapi.documents(helpOfferUid).create({ data });
      const { documentId } = await strapi.documents(helpReportUid).create({
        data: {
          sectionId: 'osio',
          state: 'waiting',
          facts: {
            ...{ title: 'Apua', description: null, forWhom: null, areas: [], hours: null },
            ...{ phones: [], email: null, website: null, validThrough: null },
            ...{ kinds: [], access: [], languages: [] },
          },
          contactName: 'Aino',
          contactEmail: 'aino@example.fi',
          stampId: id,
          offerId: id,
          sentAt: new Date(),
          expiresAt: later(),
        },
      });
      const path = `/civil-society/help-queue/reports/${documentId}/publish`;
      return { act: () => scene.coordinator.post(path), leaves: [`update ${id}`] };
    },
  },
];
