/** Name of the list in an address's fragment: `#moniste=jarjestot/kuoro,tapahtumat/kahvit`. */
const name = 'moniste=';

/** What can be collected: pages of organisations and of events. */
const collectable = /^(?:jarjestot|tapahtumat)\/[a-z0-9-]+$/;

/** A handout is for a person, not for a register. */
export const mostCollected = 30;

/** The collected pages in a fragment, each once, such as `jarjestot/kuoro`; undefined without a list. */
export function readBasket(fragment: string): string[] | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(name)) return undefined;
  const entries = text.slice(name.length).split(',');
  return [...new Set(entries.filter((entry) => collectable.test(entry)))].slice(0, mostCollected);
}

/** The list as a fragment with its `#`; empty for an empty list. */
export function basketFragment(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `#${name}${entries.join(',')}`;
}

/** The list's name for the page at an address's path; undefined for what can't be collected. */
export function basketEntry(path: string): string | undefined {
  const entry = path.replace(/^\/|\/$/g, '');
  return collectable.test(entry) ? entry : undefined;
}
