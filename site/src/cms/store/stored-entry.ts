import { hash } from 'node:crypto';
import type { BadEntry, ContentType } from '../bad-entry.ts';
import { mapEntry, type CmsEntry } from '../mappers/map-entry.ts';

/** A published entry as the store keeps it: mapped, and of what the CMS said only a fingerprint. */
export type StoredEntry<Mapped> = {
  documentId: string;
  /** The same as long as the CMS says the same of the entry. */
  fingerprint: string;
  mapped?: Mapped;
  /** Why there is nothing mapped. */
  bad?: BadEntry;
  /** Of an event or an offer of help: the organisation without which it is not published. */
  organiserId?: string;
  /** Of an organisation: what its events and offers say of it. */
  shownAs?: string;
};

/** How entries of a type become stored ones. */
export type StoredType<Raw extends CmsEntry, Mapped> = {
  contentType: ContentType;
  fromCms: (entry: Raw) => Mapped;
  /** What the store must know of an entry that the site does not. */
  links?: (entry: Raw) => Pick<StoredEntry<Mapped>, 'organiserId' | 'shownAs'>;
};

/** The entry to store; that of before when the CMS says the same as it did then. */
export function storedEntry<Raw extends CmsEntry, Mapped>(
  { contentType, fromCms, links }: StoredType<Raw, Mapped>,
  raw: Raw,
  before: StoredEntry<Mapped> | undefined,
): StoredEntry<Mapped> {
  const fingerprint = hash('sha1', JSON.stringify(raw), 'base64');
  if (before?.fingerprint === fingerprint) return before;
  const { documentId } = raw;
  return { documentId, fingerprint, ...mapEntry(contentType, raw, fromCms), ...links?.(raw) };
}
