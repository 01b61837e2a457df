/**
 * The live release lacks files on the disk that the next one should have taken over, and that were
 * not built anew. A full build puts all of them again: do one next.
 */
export class LostFilesError extends Error {
  override name = 'LostFilesError';

  constructor(paths: readonly string[]) {
    const some = paths.slice(0, 5).join(', ');
    const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    super(`The live release has lost ${some}${rest}: the whole site has to be built anew.`);
  }
}
