import {
  areSearchWords,
  listedWords,
  longestWords,
  mostTargets,
  plainWords,
} from '@civil-society/shared/search-synonym/search-words';
import { z } from 'zod';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { text } from './stored-values';

export const searchSynonymInput = z.object({ term: text, targets: text });

export type SearchSynonymInput = z.infer<typeof searchSynonymInput>;

const required = {
  term: 'Kirjoita sana, jolla ihmiset hakevat, esimerkiksi ”mummokerho”.',
  targets: 'Kirjoita ainakin yksi sana, jolla se myös löytää, esimerkiksi ”ikäihmiset”.',
};

/** Everything that is wrong with a synonym by itself. */
export function searchSynonymProblems(
  synonym: SearchSynonymInput,
  isPublishing: boolean,
): Problem[] {
  const term = plainWords(synonym.term);
  const targets = listedWords(synonym.targets);
  const tooMany = `Sanoja on ${targets.length}. Jätä niistä enintään ${mostTargets} tärkeintä.`;
  return [
    // A word without which there is no synonym, also not a draft.
    ...requiredProblems({ term }, { term: required.term }),
    ...(isPublishing && targets.length === 0
      ? [{ path: ['targets'], message: required.targets }]
      : []),
    ...wordProblems(term, 'term'),
    ...targets.flatMap((target) => wordProblems(target, 'targets')),
    ...(term !== '' && targets.includes(term)
      ? [{ path: ['targets'], message: `Sana ”${term}” löytää jo itsensä. Kirjoita muita sanoja.` }]
      : []),
    ...(targets.length > mostTargets ? [{ path: ['targets'], message: tooMany }] : []),
  ];
}

function wordProblems(words: string, field: 'term' | 'targets'): Problem[] {
  if (words === '') return [];
  if (words.length > longestWords)
    return [
      {
        path: [field],
        message: `”${words.slice(0, 20)}…” on liian pitkä: enintään ${longestWords} merkkiä.${
          field === 'targets' ? ' Erota sanat toisistaan pilkulla.' : ''
        }`,
      },
    ];
  if (areSearchWords(words)) return [];
  return [
    {
      path: [field],
      message: `Kirjoita ”${words}” pelkin kirjaimin ja numeroin; myös välilyönti ja yhdysmerkki käyvät.`,
    },
  ];
}
