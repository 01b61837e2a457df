const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * The element for a heading of rich text, below the heading of level `under` that the text stands
 * under. Editors write levels 1 and 2 for the same thing: the highest in their text.
 */
export function headingTag(level: number, under: 1 | 2): (typeof tags)[number] {
  return tags[under + Math.max(level - 1, 1) - 1] ?? 'h6';
}
