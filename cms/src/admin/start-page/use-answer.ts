import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';

export type Answer<Data> = {
  /** Undefined while it is asked for, and where it could not be had. */
  data: Data | undefined;
  isFailed: boolean;
  /** Asks again; what is there stays until the new answer comes. */
  reload: () => void;
};

/** What one of our own routes answers to GET, in the shape of `schema`. */
export function useAnswer<Data>(path: string, schema: z.ZodType<Data>): Answer<Data> {
  const { get } = useFetchClient();
  const [data, setData] = useState<Data>();
  const [isFailed, setIsFailed] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    get<unknown>(path, { signal: leaving.signal })
      .then((answer) => {
        setData(schema.parse(answer.data));
        setIsFailed(false);
      })
      .catch(() => {
        // Shown to the person by whoever asks; the browser's own log has the error.
        if (!leaving.signal.aborted) setIsFailed(true);
      });
    return () => leaving.abort();
  }, [get, path, schema, round]);

  return { data, isFailed, reload: useCallback(() => setRound((number) => number + 1), []) };
}
