import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { entryRules } from '../../validation/entry-rules';
import type { Problem } from '../../validation/problem';
import type { CheckedUid } from './is-checked-uid';
import { useDebounced } from './use-debounced';

/** Long enough not to judge half a word, short enough to see what one's words did. */
const pause = 500;

export type FoundChecks = { problems: Problem[]; warnings: Problem[] };

/** What the rules say of the form as it is now, whenever the writer pauses. */
export function useChecks(uid: CheckedUid): FoundChecks {
  const values = useDebounced(
    useForm('Checks', (state) => state.values),
    pause,
  );
  return useMemo(() => {
    const { problems, warnings } = entryRules[uid];
    return {
      problems: problems(values, true),
      warnings: warnings(values, new Date().toISOString()),
    };
  }, [uid, values]);
}
