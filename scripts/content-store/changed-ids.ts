import type { SiteContent } from '@civil-society/shared/content/site-content';

/** The ids of the entries that came, went, or are other objects than before. */
export function changedIds(before: SiteContent, after: SiteContent): string[] {
  const [old, now] = [new Set(entriesOf(before)), new Set(entriesOf(after))];
  const added = [...now].filter((entry) => !old.has(entry));
  const gone = [...old].filter((entry) => !now.has(entry));
  return [...new Set([...added, ...gone].map(({ documentId }) => documentId))].sort();
}

function entriesOf(content: SiteContent): { documentId: string }[] {
  return Object.values(content).flatMap((list) => (Array.isArray(list) ? [...list] : []));
}
