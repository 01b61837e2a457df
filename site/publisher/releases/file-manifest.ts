import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { isFileRecord, type FileRecord } from './file-record.ts';
import { readFirstManifest } from './first-manifest.ts';

/**
 * Every file of a release's site by its path, such as `jarjestot/index.html`, with its compressed
 * copies: what its content is, so that the next release can link to it, and anybody can tell
 * whether the release is intact.
 */
export type FileManifest = { readonly files: ReadonlyMap<string, FileRecord> };

/** Two long lists: a hundred thousand pages are read and written in a tenth of a second. */
const manifestSchema = z.object({
  version: z.literal(2),
  paths: z.array(z.string().min(1)),
  records: z.array(z.string().refine(isFileRecord)),
});

export function formatManifest({ files }: FileManifest): string {
  return JSON.stringify({ version: 2, paths: [...files.keys()], records: [...files.values()] });
}

/** @throws Error when `text` is not a manifest, of this version of the code or of the first. */
export function parseManifest(text: string): FileManifest {
  const json: unknown = JSON.parse(text);
  const first = readFirstManifest(json);
  if (first) return first;
  const { paths, records } = manifestSchema.parse(json);
  if (paths.length !== records.length) throw new Error('A list of files has lost some of them.');
  return { files: new Map(paths.map((path, index) => [path, records[index] ?? ''])) };
}

/** The manifest that was read or written last: the live one, as a rule. */
let kept: { identity: string; manifest: FileManifest } | undefined;

/**
 * Reads a manifest, or gives the one in memory where it is of the very same file.
 * @throws Error when the file is missing or is not a manifest.
 */
export function readManifest(path: string): FileManifest {
  const identity = identityOf(path);
  if (kept?.identity === identity) return kept.manifest;
  const manifest = parseManifest(readFileSync(path, 'utf8'));
  kept = { identity, manifest };
  return manifest;
}

/** Keeps what has just been written into `path`, so that it need not be read. */
export function keepManifest(path: string, manifest: FileManifest): void {
  kept = { identity: identityOf(path), manifest };
}

/** Manifests are never written into in place, so another one is another file. */
function identityOf(path: string): string {
  const { dev, ino, mtimeNs, size } = statSync(path, { bigint: true });
  return [dev, ino, mtimeNs, size].join(' ');
}
