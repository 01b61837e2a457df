/** The entities that Astro, Hugo and our Eleventy templates write, with what they stand for. */
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The words of a page's body in their order, one space between them. */
export function visibleText(page: string): string {
  return page
    .slice(page.indexOf('<body'))
    .replace(/<(script|template)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x?[\da-f]+;|&\w+;/gi, decode)
    .replace(/\s+/g, ' ')
    .trim();
}

function decode(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return named[name] ?? entity;
  const digits = name.slice(1);
  const isHex = /^x/i.test(digits);
  return String.fromCodePoint(Number.parseInt(isHex ? digits.slice(1) : digits, isHex ? 16 : 10));
}
