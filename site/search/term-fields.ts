/**
 * Parts of a page, by how much a word in them says of what the page is about. Who acts in one place
 * is more of that place than who acts in many: `area` has one place, `reach` several.
 */
export const partWeights = {
  name: 10,
  names: 8,
  theme: 6,
  area: 8,
  reach: 5,
  summary: 5,
  text: 1.5,
} as const;

export type PagePart = keyof typeof partWeights;

/** Kinds of terms: a word itself, a part of a compound, a root it shares with others. */
export const kindWeights = { words: 1, parts: 0.8, roots: 0.75 } as const;

export type TermKind = keyof typeof kindWeights;

export const pageParts = ['name', 'names', 'theme', 'area', 'reach', 'summary', 'text'] as const;
export const termKinds = ['words', 'parts', 'roots'] as const;

/** What the index-only terms of a part of a page are called in Pagefind's index. */
export const termField = (part: PagePart, kind: TermKind): string => `${part}-${kind}`;

/** How much each field in which a page has a word counts. */
export const fieldWeights: ReadonlyMap<string, number> = new Map(
  pageParts.flatMap((part) =>
    termKinds.map((kind) => [termField(part, kind), partWeights[part] * kindWeights[kind]]),
  ),
);
