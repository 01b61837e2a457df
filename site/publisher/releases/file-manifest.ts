import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const fileEntrySchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().nonnegative(),
  /** Of an asset of an earlier release, kept for pages that are still open: when it was live last. */
  lastLive: z.iso.datetime().optional(),
});

/**
 * Every file of a release's site by its path, such as `jarjestot/index.html`: what its content is,
 * so that the next release can link to it, and anybody can tell whether the release is intact.
 */
export const fileManifestSchema = z.object({
  version: z.literal(1),
  files: z.record(z.string().min(1), fileEntrySchema),
});

export type FileEntry = z.infer<typeof fileEntrySchema>;
export type FileManifest = z.infer<typeof fileManifestSchema>;

/** @throws Error when the file is missing or is not a manifest. */
export async function readManifest(path: string): Promise<FileManifest> {
  return fileManifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}
