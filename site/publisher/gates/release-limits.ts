import type { PublisherEnvironment } from '../publisher-environment.ts';

/** What a release may be like; every refusal names the variable that lets it through. */
export type ReleaseLimits = {
  /** Share of the pages of one kind that may be gone without changes that explain it: 0 to 1. */
  maxPageLoss: number;
  maxFileBytes: number;
  allowBrokenLinks: boolean;
};

export const defaultLimits: ReleaseLimits = {
  maxPageLoss: 0.2,
  maxFileBytes: 5 * 1024 * 1024,
  allowBrokenLinks: false,
};

type LimitVariables = Pick<
  PublisherEnvironment,
  'RELEASE_MAX_PAGE_LOSS' | 'RELEASE_MAX_FILE_MB' | 'RELEASE_ALLOW_BROKEN_LINKS'
>;

export function releaseLimits(env: LimitVariables): ReleaseLimits {
  return {
    maxPageLoss: env.RELEASE_MAX_PAGE_LOSS / 100,
    maxFileBytes: env.RELEASE_MAX_FILE_MB * 1024 * 1024,
    allowBrokenLinks: env.RELEASE_ALLOW_BROKEN_LINKS === 'true',
  };
}
