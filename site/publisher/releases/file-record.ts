import { encodings, type Encoding } from '../site-server/encodings.ts';

/** What is in one file: its SHA-256 in base64url, and its size in bytes. */
export type FileContent = { sha256: string; size: number };

/** A file of a site with its compressed copies. */
export type SiteFile = FileContent & {
  copies: Partial<Record<Encoding, FileContent>>;
  /** Of an asset of an earlier release, kept for pages that are still open: when it was live last. */
  lastLive?: string | undefined;
};

/**
 * A `SiteFile` as a line of text. A hundred thousand of these take a fifth of the memory of as many
 * objects, are compared at once, and are written as they are.
 */
export type FileRecord = string;

const content = String.raw`([\w-]{43}) (\d+)`;
const pattern = new RegExp(
  `^${content}(?: br ${content})?(?: gzip ${content})?(?: last (\\d{4}-\\S+Z))?$`,
);

/** Whether `text` is what `formatRecord` writes. */
export function isFileRecord(text: string): boolean {
  return pattern.test(text);
}

export function formatRecord({ sha256, size, copies, lastLive }: SiteFile): FileRecord {
  const parts = [`${sha256} ${size}`];
  for (const [encoding, copy] of Object.entries(copies))
    parts.push(`${encoding} ${copy.sha256} ${copy.size}`);
  if (lastLive !== undefined) parts.push(`last ${lastLive}`);
  return parts.join(' ');
}

/** @throws Error when `record` is no record. */
export function parseRecord(record: FileRecord): SiteFile {
  const match = pattern.exec(record);
  if (!match) throw new Error(`Not the record of a file: ${record}`);
  const [, sha256 = '', size, br, brSize, gzip, gzipSize, lastLive] = match;
  return {
    sha256,
    size: Number(size),
    copies: {
      ...(br !== undefined && { br: { sha256: br, size: Number(brSize) } }),
      ...(gzip !== undefined && { gzip: { sha256: gzip, size: Number(gzipSize) } }),
    },
    ...(lastLive !== undefined && { lastLive }),
  };
}

/** The size in a record, without reading the rest of it. */
export function recordedSize(record: FileRecord): number {
  return Number.parseInt(record.slice(record.indexOf(' ') + 1), 10);
}

/** Whether a record is of an asset that only earlier releases need. */
export function isCarried(record: FileRecord): boolean {
  return record.includes(' last ');
}

/** The record of the same file when the release itself has it. */
export function withoutLastLive(record: FileRecord): FileRecord {
  const at = record.indexOf(' last ');
  return at === -1 ? record : record.slice(0, at);
}

/** Paths of a file and of its copies, with what is in each. */
export function* filesOf(path: string, record: FileRecord): Generator<[string, FileContent]> {
  const { copies, ...file } = parseRecord(record);
  yield [path, file];
  if (copies.br) yield [`${path}${encodings.br}`, copies.br];
  if (copies.gzip) yield [`${path}${encodings.gzip}`, copies.gzip];
}
