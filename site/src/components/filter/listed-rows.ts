/** Marks what is filtered out; its style hides it. */
const off = 'data-off';

/**
 * Shows, of the lists beside `filter`, the rows that lead to `paths` only, and no part of a list
 * without any; all of them again where `paths` is undefined.
 */
export function showRows(filter: Element, paths: ReadonlySet<string> | undefined): void {
  const root = filter.parentElement ?? document.body;
  root.toggleAttribute('data-filtered', paths !== undefined);
  for (const row of root.querySelectorAll('.rows > li'))
    row.toggleAttribute(off, !(paths?.has(pathOf(row)) ?? true));
  for (const part of root.querySelectorAll('section'))
    part.toggleAttribute(off, paths !== undefined && !part.querySelector(`li:not([${off}]) > a`));
  for (const nav of root.querySelectorAll('nav')) nav.toggleAttribute(off, paths !== undefined);
}

function pathOf(row: Element): string {
  return row.querySelector('a')?.getAttribute('href') ?? '';
}

/** Adds what the list's other pages have, where it takes several. */
export async function loadOtherPages(filter: Element): Promise<void> {
  const root = filter.parentElement ?? document.body;
  const seen = new Set([location.pathname]);
  const waiting = addressesIn(root);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const response = await fetch(next);
    if (!response.ok) throw new Error(`${next}: ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    waiting.push(...addressesIn(page));
    root.append(...page.querySelectorAll('main article > section, main article > div > section'));
  }
}

function addressesIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('a[rel=prev], a[rel=next]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
}
