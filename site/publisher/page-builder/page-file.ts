/** The file of the page with an address: `/jarjestot/` is in `jarjestot/index.html`. */
export function pageFile(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}
