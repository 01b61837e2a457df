import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { EarlierRelease } from '../releases/earlier-release.ts';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import type { ReleaseLimits } from './release-limits.ts';

/** What the gates look at: a site that is complete, its content, and what it would replace. */
export type BuiltSite = {
  draft: Pick<ReleaseDraft, 'paths' | 'has' | 'size' | 'sentSize' | 'read' | 'changed'>;
  siteUrl: string;
  content: SiteContent;
  live: EarlierRelease | undefined;
  limits: ReleaseLimits;
};

/** What one gate found: reasons to refuse the release, and what whoever runs the site should know. */
export type Finding = { refusals: string[]; warnings: string[] };

/** The first few of what was found, for a message. */
export function someOf(names: readonly string[], most = 5): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
