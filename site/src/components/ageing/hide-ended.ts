/**
 * Hides the lines whose `data-until` (ISO 8601 instant) has passed, then parts (`data-empties`) of
 * which nothing is left, the counts of what is no longer whole, and the ways there. A line with
 * `data-then` goes on: it says its next time.
 */
export function hideEnded(root: Document, now: Date): void {
  for (const line of all(root, '[data-until]'))
    if (Date.parse(line.dataset['until'] ?? '') <= now.getTime()) end(line);
  for (const part of all(root, '[data-empties]')) {
    const { isEmpty, isWhole } = linesOf(part);
    if (isWhole) continue;
    const count = part.closest('section')?.querySelector<HTMLElement>('[data-count]');
    if (count) count.hidden = true;
    if (isEmpty) hidePart(part, root);
  }
  for (const note of all(root, '[data-when-empty]'))
    if (note.parentElement) note.hidden = !linesOf(note.parentElement).isEmpty;
}

function end(line: HTMLElement): void {
  const { then } = line.dataset;
  if (then === undefined) {
    line.hidden = true;
    return;
  }
  (line.querySelector('span') ?? line).textContent = then;
  delete line.dataset['until'];
}

function linesOf(part: Element) {
  const lines = all(part, ':is(.rows, .offers) > li');
  return {
    isEmpty: lines.every(({ hidden }) => hidden),
    isWhole: lines.every(({ hidden }) => !hidden),
  };
}

function hidePart(part: HTMLElement, root: Document): void {
  part.hidden = true;
  const id = part.getAttribute('aria-labelledby') ?? part.id;
  for (const way of all(root, `a[href="#${id}"]`)) {
    const line = way.closest('li');
    // A day of a calendar stays, and leads nowhere.
    if (line) line.hidden = true;
    else way.removeAttribute('href');
  }
}

function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}
