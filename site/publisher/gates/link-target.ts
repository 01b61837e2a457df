/**
 * Path of the file that an address on our own site needs, such as `jarjestot/index.html`; undefined
 * for an address elsewhere. Pages have a slash at their end: one without it needs a redirect, which
 * not every server gives.
 */
export function linkTarget(url: URL, siteUrl: URL): string | undefined {
  if (url.origin !== siteUrl.origin || !/^https?:$/.test(url.protocol)) return undefined;
  const path = decodePath(url.pathname.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an encoding of anything: as it is, it names no file, and so counts as broken.
    return path;
  }
}
