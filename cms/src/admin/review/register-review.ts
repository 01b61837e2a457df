import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { z } from 'zod';
import texts from '../translations/fi/review.json';
import { arrangeActions } from './actions/arrange-actions';
import { coordinatorPermissions } from './coordinator-permissions';
import { ReviewPanel } from './panel/review-panel';
import { QueueIcon } from './queue-icon';

type Apis = ContentManagerPlugin['config']['apis'];

const isFunction = (value: unknown) => typeof value === 'function';
const apisSchema = z.object({
  addDocumentAction: z.custom<Apis['addDocumentAction']>(isFunction),
  addEditViewSidePanel: z.custom<Apis['addEditViewSidePanel']>(isFunction),
});

/** The coordinators' queue, with its place in the menu. Called in the admin's `register`. */
export function registerReviewPage(app: StrapiApp): void {
  const id = 'civil-society.review.queue.title';
  app.addMenuLink({
    to: 'tarkistettavat',
    icon: QueueIcon,
    intlLabel: { id, defaultMessage: texts[id] },
    permissions: coordinatorPermissions,
    position: 2,
    Component: () => import('./page/reviews-page'),
  });
}

/** The review's buttons and panel at the forms. Called in the admin's `bootstrap`. */
export function registerReviewActions(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = apisSchema.parse(app.getPlugin('content-manager').apis);
  apis.addDocumentAction(arrangeActions);
  apis.addEditViewSidePanel((panels) => {
    const [actions, ...others] = panels;
    return actions ? [actions, ReviewPanel, ...others] : [ReviewPanel];
  });
}
