import {
  isFetchError,
  useAPIErrorHandler,
  useFetchClient,
  useNotification,
} from '@strapi/strapi/admin';
import { type HelpText, useText } from './use-text';

/**
 * Sends to one of our own routes and tells how it went: our words when it succeeded, the server's
 * when it did not. @returns whether it succeeded
 */
export function usePost(): (path: string, body: object, done: HelpText) => Promise<boolean> {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const text = useText();
  return async (path, body, done) => {
    try {
      await post<unknown>(path, body);
      toggleNotification({ type: 'success', message: text(done) });
      return true;
    } catch (error) {
      const message = isFetchError(error) ? formatAPIError(error) : text('failed');
      toggleNotification({ type: 'danger', message, timeout: 10_000 });
      return false;
    }
  };
}
