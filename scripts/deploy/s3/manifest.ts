import { z } from 'zod';
import { DeployProblem } from '../deploy-problem.ts';
import type { Bucket } from './bucket.ts';

export const manifestKey = '.deployment/manifest.json';

/**
 * What deployments have put into the bucket: nothing else in it is ever deleted. An object's hash
 * is empty while it is not known which of two versions is there.
 */
const manifestSchema = z.object({
  /** The release that was deployed last, or is being deployed. */
  release: z.string(),
  isComplete: z.boolean(),
  objects: z.record(
    z.string(),
    z.object({
      hash: z.string(),
      /** Since when no page needs it any more. */
      oldSince: z.iso.datetime().optional(),
    }),
  ),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a bucket; an empty one before the first deployment. */
export async function readManifest(bucket: Bucket): Promise<Manifest> {
  const text = await bucket.read(manifestKey);
  if (text === undefined) return { release: '', isComplete: false, objects: {} };
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new DeployProblem(
      'failed',
      `The object ${manifestKey} can't be read. Remove it and run the command again: everything is uploaded anew, and what is no longer needed stays until you remove it.`,
      { cause },
    );
  }
}

export function writeManifest(bucket: Bucket, manifest: Manifest): Promise<void> {
  return bucket.put(manifestKey, JSON.stringify(manifest), {
    ContentType: 'application/json',
    CacheControl: 'no-store',
  });
}
