/** Folders whose files are named by their content, so that they never change. */
const unchanging = /^\/(?:_astro|media|pagefind\/(?:fragment|index|filter))\//;

export function isUnchanging(path: string): boolean {
  return unchanging.test(path);
}

/** How long browsers may keep what is at `path`. */
export function cacheControl(path: string): string {
  return isUnchanging(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache';
}
