import type { ContentType } from '../bad-entry.ts';
import type { EntryList } from './entry-list.ts';
import type { storedTypes } from './stored-types.ts';

type StoredTypes = typeof storedTypes;

/** Every published entry, as it was at one revision. Never changed: what is new is another one. */
export type StoredContent = { readonly revision: number } & {
  readonly [Type in ContentType]: EntryList<ReturnType<StoredTypes[Type]['fromCms']>>;
};
