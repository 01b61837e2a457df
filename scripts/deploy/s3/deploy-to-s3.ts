import { readFile } from 'node:fs/promises';
import type { DeployedRelease } from '../current-site.ts';
import { stages } from '../stages.ts';
import type { Bucket } from './bucket.ts';
import { lockBucket } from './deployment-lock.ts';
import { listObjects } from './list-objects.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { planDeployment } from './plan-deployment.ts';
import { transfer } from './transfer.ts';

export type S3Report = { uploaded: number; unchanged: number; deleted: number };

/**
 * Brings a bucket to a release: uploads what has changed in the order of the stages, and deletes
 * what is no longer needed when everything else is there. It can be interrupted and repeated.
 * @param say hears what is going on
 * @throws DeployProblem
 */
export async function deployToS3(
  bucket: Bucket,
  { id, site }: DeployedRelease,
  say: (line: string) => void,
  now = new Date(),
): Promise<S3Report> {
  const lock = await lockBucket(bucket);
  try {
    const [objects, manifest, keys] = await Promise.all([
      listObjects(site),
      readManifest(bucket),
      bucket.keys(),
    ]);
    const plan = planDeployment({ release: id, objects, manifest, keys, now });
    const { uploads, deletions, during, after } = plan;
    const report = {
      uploaded: uploads.length,
      unchanged: objects.length - uploads.length,
      deleted: deletions.length,
    };
    const isCurrent = manifest.isComplete && manifest.release === id;
    if (uploads.length + deletions.length === 0 && isCurrent) return report;

    await writeManifest(bucket, during);
    for (const stage of stages) {
      const ofStage = uploads.filter((object) => object.stage === stage);
      if (ofStage.length === 0) continue;
      await lock.check();
      await transfer('upload', ofStage, async ({ key, file, headers }) =>
        bucket.put(key, await readFile(file), headers),
      );
      say(`${stage}: ${ofStage.length} uploaded`);
    }
    await lock.check();
    await transfer(
      'delete',
      deletions.map((key) => ({ key })),
      ({ key }) => bucket.remove(key),
    );
    if (deletions.length > 0) say(`no longer needed: ${deletions.length} deleted`);
    await writeManifest(bucket, after);
    return report;
  } finally {
    // Nothing may hide why the deployment itself has failed.
    await lock.release().catch(() => say('The lock stays: it opens by itself in two minutes.'));
  }
}
