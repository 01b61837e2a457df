/** What a handout says of a page: found, gone from the site, or not reached this time. */
export type HandoutItem = { state: 'found'; page: Document } | { state: 'gone' | 'failed' };

/** Reads the page itself, so that a handout says what the page says now. */
export async function fetchItem(path: string): Promise<HandoutItem> {
  try {
    const response = await fetch(path);
    if (response.status === 404 || response.status === 410) return { state: 'gone' };
    if (!response.ok) return { state: 'failed' };
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { state: 'found', page };
  } catch {
    // Without a connection; the sheet says so.
    return { state: 'failed' };
  }
}

/** The parts of a page that go on paper: its name, notices, lead and the facts marked for it. */
export function handoutParts(page: Document): HTMLElement[] {
  const main = page.querySelector('main');
  const heading = document.createElement('h2');
  heading.textContent = main?.querySelector('h1')?.textContent ?? '';
  const parts = [...(main?.querySelectorAll<HTMLElement>('[data-sheet]') ?? [])]
    .filter((part) => !part.closest('[hidden]'))
    .map((part) => document.importNode(part, true));
  for (const part of parts) {
    part.removeAttribute('id');
    for (const inner of part.querySelectorAll('[id]')) inner.removeAttribute('id');
  }
  return [heading, ...parts];
}
