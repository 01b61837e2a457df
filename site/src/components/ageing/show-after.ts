/** Shows what is said from an instant on: `data-after`, an ISO 8601 instant or date. */
export function showAfter(root: Document, now: Date): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-after]'))
    part.hidden = Date.parse(part.dataset['after'] ?? '') > now.getTime();
}
