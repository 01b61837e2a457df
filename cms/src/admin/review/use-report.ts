import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { type ReviewText, useText } from './use-text';

type Failure = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];
type Answer = { data?: unknown; error?: Failure | undefined };

/** Tells how a request went: our words when it succeeded, the server's when it did not. */
export function useReport(): (answer: Answer, done: ReviewText) => boolean {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const text = useText();
  return ({ error }, done) => {
    if (error === undefined) toggleNotification({ type: 'success', message: text(done) });
    else toggleNotification({ type: 'danger', message: formatError(error), timeout: 10_000 });
    return error === undefined;
  };
}
