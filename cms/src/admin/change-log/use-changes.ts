import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { changesAnswerSchema, type ChangesAnswer } from '../../change-log/change-log-answers';

export type Changes = {
  /** Undefined until the first are there. */
  answer: ChangesAnswer | undefined;
  isFailed: boolean;
  /** Adds older ones, or tries again what failed. */
  load: () => void;
};

/** The changes of one entry, the newest ten and then older ones as they are asked for. */
export function useChanges(contentType: string, documentId: string): Changes {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<ChangesAnswer>();
  const [isFailed, setIsFailed] = useState(false);
  const [asked, setAsked] = useState<{ before?: number }>({});

  useEffect(() => {
    const leaving = new AbortController();
    get<unknown>(`/civil-society/changes/${contentType}/${documentId}`, {
      params: asked,
      signal: leaving.signal,
    })
      .then(({ data }) => {
        const { changes, hasMore } = changesAnswerSchema.parse(data);
        setAnswer((shown) => ({
          changes: asked.before === undefined ? changes : [...(shown?.changes ?? []), ...changes],
          hasMore,
        }));
        setIsFailed(false);
      })
      .catch(() => {
        // The panel says so; the browser's own log has the error.
        if (!leaving.signal.aborted) setIsFailed(true);
      });
    return () => leaving.abort();
  }, [get, contentType, documentId, asked]);

  const last = answer?.changes.at(-1)?.id;
  const load = useCallback(() => setAsked(last === undefined ? {} : { before: last }), [last]);
  return { answer, isFailed, load };
}
