import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { isDraftedUid } from '../../../content-type-uids';
import type { ReviewText } from '../use-text';
import { ApproveAction } from './approve-action';
import { HideAction } from './hide-action';
import { ReturnAction } from './return-action';
import { SendAction } from './send-action';
import { strapisAction, type ActionSituation } from './strapis-action';
import { WithdrawAction } from './withdraw-action';

const forCoordinators = ({ isCoordinator }: ActionSituation) => isCoordinator;
const isWaiting = ({ entryReview }: ActionSituation) => entryReview?.review?.state === 'waiting';

/**
 * The actions of a form from the most to the least likely: the first two are buttons, the others
 * are in a menu. What a person may not use is not shown.
 */
export function arrangeActions(strapis: DocumentActionComponent[]): DocumentActionComponent[] {
  const ofType = (...types: DocumentActionComponent['type'][]) =>
    strapis.filter(({ type }) => types.includes(type));
  const sorted = ofType('publish', 'update', 'unpublish');
  const coordinatorsOnly = ofType('clone', 'edit-the-model', 'configure-the-view', 'history');
  return [
    ApproveAction,
    ReturnAction,
    ...ofType('publish').map((action) =>
      strapisAction(action, isPublishShown, { label: () => 'publish' }),
    ),
    ...ofType('update').map((action) =>
      strapisAction(action, () => true, { label: saveLabel, isQuiet: isSendShown }),
    ),
    // The second has the panel's whole width, which its long name needs.
    SendAction,
    WithdrawAction,
    HideAction,
    ...ofType('unpublish').map((action) =>
      strapisAction(action, (situation) => !situation.isReviewed && situation.isCoordinator),
    ),
    ...coordinatorsOnly.map((action) => strapisAction(action, forCoordinators)),
    ...strapis.filter((action) => ![...sorted, ...coordinatorsOnly].includes(action)),
  ];
}

function isSendShown(situation: ActionSituation): boolean {
  const { isCoordinator, isReviewed, entryReview } = situation;
  return isReviewed && !isCoordinator && !entryReview?.mayPublish && !isWaiting(situation);
}

function isPublishShown(situation: ActionSituation): boolean {
  if (!situation.isReviewed) return true;
  if (situation.isCoordinator) return !isWaiting(situation);
  return situation.entryReview?.mayPublish === true;
}

function saveLabel(model: string): ReviewText | undefined {
  return isDraftedUid(model) ? 'save-draft' : undefined;
}
