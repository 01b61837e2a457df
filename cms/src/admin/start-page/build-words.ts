import type { SiteStatus } from '../../public-site/site-answers';
import { formatMoment } from './format-moment';
import type { TextKey } from './text';

type Sentence = { key: TextKey; values?: Readonly<Record<string, string | number>> };

/** What there is to say of how the site is built: what is live, what waits, what went wrong. */
export function buildWords({ state, updatedAt, details }: SiteStatus, now: Date): Sentence[] {
  if (details === undefined) return [];
  const { pageCount, waiting, waitingSince, failure } = details;
  const moment = (instant: string) => formatMoment(instant, now);
  return [
    ...(state === 'unreachable' ? [{ key: 'build.unreachable' } as const] : []),
    ...(failure === undefined ? [] : [{ key: `build.failure.${failure.kind}` } as const]),
    ...(failure?.retryAt === undefined
      ? []
      : [{ key: 'build.retry', values: { time: moment(failure.retryAt) } } as const]),
    ...(updatedAt === undefined
      ? []
      : [{ key: 'build.updated', values: { time: moment(updatedAt) } } as const]),
    ...(pageCount === undefined
      ? []
      : [{ key: 'build.pages', values: { count: pageCount } } as const]),
    ...(waitingSince === undefined
      ? []
      : [
          {
            key: 'build.waiting',
            values: { count: waiting, time: moment(waitingSince) },
          } as const,
        ]),
  ];
}
