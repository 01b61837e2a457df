import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { membersAnswerSchema, type MembersAnswer } from '../../memberships/members-answers';

export type Members = {
  /** Undefined until it is there. */
  answer: MembersAnswer | undefined;
  isFailed: boolean;
  reload: () => void;
};

/** Who edits an organisation, asked anew after every change. */
export function useMembers(organisation: string): Members {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<MembersAnswer>();
  const [isFailed, setIsFailed] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    get<unknown>(`/civil-society/organisations/${organisation}/members`, {
      signal: leaving.signal,
    })
      .then(({ data }) => {
        setAnswer(membersAnswerSchema.parse(data));
        setIsFailed(false);
      })
      .catch(() => {
        // The panel says so; the browser's own log has the error.
        if (!leaving.signal.aborted) setIsFailed(true);
      });
    return () => leaving.abort();
  }, [get, organisation, round]);

  return { answer, isFailed, reload: useCallback(() => setRound((count) => count + 1), []) };
}
