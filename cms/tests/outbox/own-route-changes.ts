import { eventUid, organisationUid } from '../../src/content-type-uids';
import { publish } from '../publish.ts';
import { ReviewScene } from '../review/review-scene.ts';
import { sampleOrganisation } from '../sample-content.ts';
import type { PublicChange } from './public-change.ts';

/** Our own routes that change what the public sees, some of them past the document service. */
export const ownRouteChanges: readonly PublicChange[] = [
  {
    name: 'verifying an organisation',
    async prepare({ cms, coordinator }) {
      const id = await publish(cms, organisationUid, sampleOrganisation);
      const path = `/civil-society/organisations/${id}/verified`;
      return { act: () => coordinator.post(path), leaves: [`update ${id}`] };
    },
  },
  {
    name: 'hiding an entry',
    async prepare({ cms, coordinator }) {
      const id = await (await ReviewScene.prepare(cms)).publishedEvent();
      const body = { contentType: eventUid, documentId: id, reason: 'Paikka on suljettu.' };
      return {
        act: () => coordinator.post('/civil-society/hide', body),
        leaves: [`unpublish ${id}`],
      };
    },
  },
  {
    name: 'approving a review',
    async prepare({ cms }) {
      const review = await ReviewScene.prepare(cms);
      const id = await review.draftEvent();
      const sent = await review.sent(id);
      const { version } = await review.difference(sent);
      return {
        act: () => review.decide(sent, 'approve', { version }),
        leaves: [`publish ${id}`],
      };
    },
  },
];
