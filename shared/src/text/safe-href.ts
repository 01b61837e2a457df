/** Addresses that a text may link to: the web, mail, a phone, or a page of our own. */
export function safeHref(url: string): string | undefined {
  const trimmed = url.trim();
  if (/^\/(?![/\\])/.test(trimmed)) return trimmed;
  if (!URL.canParse(trimmed)) return undefined;
  return /^(https?|mailto|tel):$/.test(new URL(trimmed).protocol) ? trimmed : undefined;
}
