import type {
  DocumentActionComponent,
  DocumentActionDescription,
  DocumentActionProps,
} from '@strapi/content-manager/strapi-admin';
import { type EntryReview, reviewedUidSchema } from '../../../review/review-answers';
import { useEntryReview } from '../use-entry-review';
import { useIsCoordinator } from '../use-is-coordinator';
import { type ReviewText, useText } from '../use-text';

type Condition = (situation: ActionSituation) => boolean;

export type ActionSituation = {
  isCoordinator: boolean;
  isReviewed: boolean;
  entryReview: EntryReview | undefined;
};

type Looks = {
  /** Undefined: Strapi's own. */
  label?: (model: string) => ReviewText | undefined;
  /** Where another action is the one to press. */
  isQuiet?: Condition;
};

/**
 * One of Strapi's own actions, shown only to those who can use it and in our words. It runs in any
 * case: it is a component with hooks.
 */
export function strapisAction(
  action: DocumentActionComponent,
  isShown: Condition,
  { label, isQuiet }: Looks = {},
): DocumentActionComponent {
  const ours = (props: DocumentActionProps): DocumentActionDescription | null => {
    const text = useText();
    const isCoordinator = useIsCoordinator();
    const { entryReview } = useEntryReview(props);
    const description = action(props);
    const isReviewed = reviewedUidSchema.safeParse(props.model).success;
    const situation = { isCoordinator, isReviewed, entryReview };
    const name = label?.(props.model);
    if (!description || !isShown(situation)) return null;
    return {
      ...description,
      ...(name === undefined ? {} : { label: text(name) }),
      ...(isQuiet?.(situation) ? { variant: 'secondary' } : {}),
    };
  };
  const { type, position } = action;
  return Object.assign(ours, type && { type }, position && { position });
}
