/** One request of an entry can wait at a time: the database keeps these keys unique. */
export function waitingKey(contentType: string, documentId: string): string {
  return `${contentType}:${documentId}`;
}
