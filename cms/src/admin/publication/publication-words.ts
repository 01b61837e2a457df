import type { Publication } from '../../public-site/site-answers';
import type { TextKey } from '../start-page/text';
import { formatExactMoment } from './format-exact-moment';

export type Sentence = { key: TextKey; values?: Readonly<Record<string, string>> };

/** What to tell of an entry on its way to the site: how it is, why, and what happens next. */
export function publicationWords(publication: Publication, now: Date): Sentence[] {
  const { state, liveSince, waitingSince, updatedAt, isRemoval, failure } = publication;
  const at = (key: TextKey, instant: string | undefined): Sentence[] =>
    instant === undefined ? [] : [{ key, values: { time: formatExactMoment(instant, now) } }];
  switch (state) {
    case 'live':
      if (liveSince !== undefined) return at('publication.live.since', liveSince);
      return [{ key: 'publication.live' }, ...at('publication.updated', updatedAt)];
    case 'not-published':
      return liveSince === undefined
        ? [{ key: 'publication.not-published' }]
        : at('publication.removed', liveSince);
    case 'waiting': {
      const waiting = at(
        isRemoval ? 'publication.waiting.removal' : 'publication.waiting',
        waitingSince,
      );
      return [...waiting, { key: `publication.next.${failure?.kind ?? 'soon'}` }];
    }
    case 'failed':
      return [...failureWords(failure, now), ...at('publication.failed.since', waitingSince)];
    default:
      return [{ key: `publication.${state}` }];
  }
}

function failureWords(failure: Publication['failure'], now: Date): Sentence[] {
  const { kind = 'build', retryAt } = failure ?? {};
  const isPlanned = retryAt !== undefined && Date.parse(retryAt) > now.getTime();
  const retry: Sentence = isPlanned
    ? { key: 'publication.retry', values: { time: formatExactMoment(retryAt, now) } }
    : { key: 'publication.retrying' };
  return [{ key: `publication.failed.${kind}` }, { key: `publication.next.${kind}` }, retry];
}
