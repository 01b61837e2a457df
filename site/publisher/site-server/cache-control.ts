/**
 * Files named by their content, so that they never change: scripts and styles, images, and the
 * parts of the search index. The configurations in `site/servers` use the same expression.
 */
export const unchangingPaths =
  '^/(?:_astro/|media/|pagefind/(?:fragment|index|filter|words)/|pagefind/pagefind\\.[^/]+\\.pf_meta$)';

export const cacheControls = {
  unchanging: 'public, max-age=31536000, immutable',
  /** Kept by browsers, but asked for at every visit: a 304 without a body when it is the same. */
  changing: 'public, no-cache',
} as const;

const unchanging = new RegExp(unchangingPaths);

export function isUnchanging(path: string): boolean {
  return unchanging.test(path);
}

/** How long browsers may keep what is at `path`. */
export function cacheControl(path: string): string {
  return isUnchanging(path) ? cacheControls.unchanging : cacheControls.changing;
}
