import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { realDisk } from './disk.ts';
import { isMissing } from './is-missing.ts';
import type { ReleaseFolders } from './release-folders.ts';

/**
 * Somebody went back to an earlier release: the publisher keeps it until content other than that of
 * `revision` is published, or until the marker is removed.
 */
export const heldSchema = z.object({
  /** The release that visitors see. */
  release: z.string().min(1),
  /** Revision of the content of the release that was left. */
  revision: z.number().int().nonnegative(),
  since: z.iso.datetime(),
});

export type Held = z.infer<typeof heldSchema>;

/** @throws Error when the marker is not what `writeHeld` writes. */
export async function readHeld({ held }: ReleaseFolders): Promise<Held | undefined> {
  try {
    return heldSchema.parse(JSON.parse(await readFile(held, 'utf8')));
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw new Error(`${held} can't be read: remove it, and go back to the release again.`, {
      cause,
    });
  }
}

/** Writes the marker in one step, and waits until it is on the disk. */
export async function writeHeld({ held: path }: ReleaseFolders, held: Held): Promise<void> {
  const next = `${path}.next`;
  await writeFile(next, JSON.stringify(held, null, 2), { flush: true });
  await rename(next, path);
  await realDisk.sync(dirname(path));
}

/** @returns whether there was a marker. */
export async function removeHeld({ held: path }: ReleaseFolders): Promise<boolean> {
  try {
    await rm(path);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  await realDisk.sync(dirname(path));
  return true;
}
