import { isFetchError, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useText } from './use-text';

/** What a request came to; `problem` is the server's own words. */
export type Outcome = { isDone: boolean; problem?: string };

export type Run = (request: () => Promise<string>) => Promise<Outcome>;

/** Does something, tells what came of it in a notification, and hands problems back too. */
export function useRun(): Run {
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const text = useText();
  return async (request) => {
    try {
      toggleNotification({ type: 'success', message: await request() });
      return { isDone: true };
    } catch (error) {
      const problem =
        error instanceof Error && isFetchError(error) ? formatAPIError(error) : text('failed');
      toggleNotification({ type: 'danger', message: problem, timeout: 10_000 });
      return { isDone: false, problem };
    }
  };
}
