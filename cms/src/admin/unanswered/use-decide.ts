import {
  isFetchError,
  useAPIErrorHandler,
  useFetchClient,
  useNotification,
} from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { searchSynonymUid } from '../../content-type-uids';
import {
  madeSynonymSchema,
  type UnansweredSearch,
} from '../../unanswered-searches/unanswered-searches-answers';
import { addresses } from '../start-page/addresses';
import { useText } from './use-text';

type Decide = (search: UnansweredSearch) => Promise<void>;

/**
 * What is done with words: opening their synonym, made first where there is none, and removing
 * them. What goes wrong is told in the server's words.
 */
export function useDecide(): { openSynonym: Decide; remove: Decide } {
  const { post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const navigate = useNavigate();
  const text = useText();
  const at = ({ id }: UnansweredSearch) => `/civil-society/unanswered-searches/${id}`;
  const orTell = async (request: () => Promise<void>) => {
    try {
      await request();
    } catch (error) {
      const message = isFetchError(error) ? formatAPIError(error) : text('failed');
      toggleNotification({ type: 'danger', message, timeout: 10_000 });
    }
  };
  return {
    openSynonym: (search) =>
      orTell(async () => {
        const { data } = await post<unknown>(`${at(search)}/synonym`, {});
        const { synonym } = madeSynonymSchema.parse(data);
        await navigate(addresses.entry(searchSynonymUid, synonym));
      }),
    remove: (search) =>
      orTell(async () => {
        await del(at(search));
        toggleNotification({ type: 'success', message: text('removed', { words: search.words }) });
      }),
  };
}
