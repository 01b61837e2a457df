import { ConflictError } from '../admin-api/conflict-error';

/** Somebody saved the draft after the person who decides about it saw it. */
export function draftChangedError(): ConflictError {
  return new ConflictError(
    'Luonnosta on muutettu sen jälkeen, kun avasit sen. Mitään ei julkaistu eikä lähetetty: katso muutokset uudelleen.',
  );
}
