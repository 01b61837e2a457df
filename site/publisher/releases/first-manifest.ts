import { z } from 'zod';
import { encodingOfCopy, encodings } from '../site-server/encodings.ts';
import type { FileManifest } from './file-manifest.ts';
import { formatRecord, type FileContent } from './file-record.ts';

/** As releases had it before there was a version 2: each file, and each copy, an entry of its own. */
const firstSchema = z.object({
  version: z.literal(1),
  files: z.record(
    z.string().min(1),
    z.object({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.number().int().nonnegative(),
      lastLive: z.iso.datetime().optional(),
    }),
  ),
});

/** A manifest of version 1; undefined when `json` is of another. */
export function readFirstManifest(json: unknown): FileManifest | undefined {
  if (!z.object({ version: z.literal(1) }).safeParse(json).success) return undefined;
  const { files } = firstSchema.parse(json);
  const contentOf = (path: string): FileContent | undefined => {
    const entry = files[path];
    return (
      entry && { sha256: Buffer.from(entry.sha256, 'hex').toString('base64url'), size: entry.size }
    );
  };
  const records = new Map<string, string>();
  for (const [path, { lastLive }] of Object.entries(files)) {
    const own = contentOf(path);
    if (!own || encodingOfCopy(path) !== undefined) continue;
    const [br, gzip] = [contentOf(path + encodings.br), contentOf(path + encodings.gzip)];
    const copies = { ...(br && { br }), ...(gzip && { gzip }) };
    records.set(path, formatRecord({ ...own, copies, lastLive }));
  }
  return { files: records };
}
