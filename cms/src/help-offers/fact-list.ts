import { escapeHtml } from '@civil-society/shared/text/escape-html';

/** Facts to be read on a page; those without words are left out. */
export function factList(facts: readonly { label: string; words: string | null }[]): string {
  const items = facts.flatMap(({ label, words }) =>
    words === null ? [] : [`<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(words)}</dd>`],
  );
  return `<dl>${items.join('\n')}</dl>`;
}
