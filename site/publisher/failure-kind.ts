import { CmsError } from '../src/cms/cms-error.ts';
import { TooManyLeftOutError } from '../src/cms/too-many-left-out-error.ts';

/**
 * What kind of failure kept the site from being brought up to date, by which the CMS tells the
 * coordinator what to do: too many bad entries, no right answer from the CMS, a full disk, or
 * something in the build itself.
 */
export const failureKinds = ['content', 'cms', 'disk', 'build'] as const;

export type FailureKind = (typeof failureKinds)[number];

/** No space, and no space for this user. */
const fullDisk: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

export function failureKind(error: unknown): FailureKind {
  if (error instanceof TooManyLeftOutError) return 'content';
  if (error instanceof CmsError) return 'cms';
  if (!(error instanceof Error)) return 'build';
  if ('code' in error && fullDisk.has(error.code)) return 'disk';
  return error.cause === undefined ? 'build' : failureKind(error.cause);
}
