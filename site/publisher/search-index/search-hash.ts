/**
 * A release's index is named by the hash of what it was made from. When pages that came later were put
 * at its end, it finds the same, yet isn't the same to the byte as a new one: then a mark of its own
 * follows.
 */
const mark = '~';

export function searchHash(contentHash: string, isInOrder: boolean): string {
  return isInOrder ? contentHash : `${contentHash}${mark}${Date.now().toString(36)}`;
}

/** Whether an index finds what is in the content of that hash. */
export function isIndexOf(index: string | undefined, contentHash: string): boolean {
  return index?.split(mark)[0] === contentHash;
}
