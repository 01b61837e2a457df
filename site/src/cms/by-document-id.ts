type Identified = { documentId: string };

/** The order of long lists, the same whichever database they come from. */
export function byDocumentId({ documentId: a }: Identified, { documentId: b }: Identified): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
