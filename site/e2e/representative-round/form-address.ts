import { addresses } from '../service/addresses.ts';

/** The form of an entry in the admin. */
export const formAddress = (uid: string, documentId: string): string =>
  `${addresses.admin}/content-manager/collection-types/${uid}/${documentId}`;
