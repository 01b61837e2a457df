/** The content manager's address of a content type, of one entry, or of an action on it. */
export function adminPath(uid: string, ...rest: readonly string[]): string {
  return ['/content-manager/collection-types', uid, ...rest].join('/');
}
