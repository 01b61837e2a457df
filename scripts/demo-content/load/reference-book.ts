/** Finds the CMS's documents by the slug or code that the demo content calls them by. */
export type ReferenceBook = {
  add: (kind: ReferenceKind, slug: string, documentId: string) => void;
  /** Throws where there is no such document. */
  get: (kind: ReferenceKind, slug: string) => string;
  all: (kind: ReferenceKind, slugs: readonly string[]) => string[];
};

export type ReferenceKind =
  'area' | 'theme' | 'target-group' | 'language' | 'organisation' | 'help-section' | 'help-kind';

/** An empty book. */
export function createReferenceBook(): ReferenceBook {
  const documentIds = new Map<string, string>();
  const get = (kind: ReferenceKind, slug: string) => {
    const documentId = documentIds.get(`${kind}/${slug}`);
    if (documentId === undefined)
      throw new Error(`there is no ${kind} "${slug}": correct the name or add the ${kind}`);
    return documentId;
  };
  return {
    add: (kind, slug, documentId) => documentIds.set(`${kind}/${slug}`, documentId),
    get,
    all: (kind, slugs) => slugs.map((slug) => get(kind, slug)),
  };
}
