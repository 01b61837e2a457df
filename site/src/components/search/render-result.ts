import type { PagefindDocument } from './pagefind.ts';

/** One result, made from the page's template: only text is put in, never markup. */
export function renderResult(
  template: HTMLTemplateElement,
  { url, meta }: PagefindDocument,
): DocumentFragment {
  const fragment = document.importNode(template.content, true);
  fragment.querySelector('a')?.setAttribute('href', url);
  const texts = {
    type: meta['type'],
    title: meta['title'],
    summary: meta['summary'],
    detail: meta['detail'],
  };
  for (const [part, text] of Object.entries(texts)) {
    const element = fragment.querySelector(`[data-part="${part}"]`);
    if (text) element?.append(text);
    else element?.remove();
  }
  return fragment;
}
