import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerApis } from '../content-manager-apis';
import texts from '../translations/fi/review.json';
import { arrangeActions } from './actions/arrange-actions';
import { coordinatorPermissions } from './coordinator-permissions';
import { ReviewPanel } from './panel/review-panel';
import { QueueIcon } from './queue-icon';

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
  const apis = contentManagerApis(app);
  apis.addDocumentAction(arrangeActions);
  apis.addEditViewSidePanel((panels) => {
    const [actions, ...others] = panels;
    return actions ? [actions, ReviewPanel, ...others] : [ReviewPanel];
  });
}
