import { isUnchanging } from '@civil-society/site/publisher/site-server/cache-control.ts';
import type { SiteObject } from './list-objects.ts';
import type { Manifest } from './manifest.ts';

const day = 24 * 60 * 60 * 1000;

export type Deployment = {
  uploads: readonly SiteObject[];
  /** Keys; pages before what they ask for. */
  deletions: readonly string[];
  /** Written before the first upload: true whenever the deployment is interrupted. */
  during: Manifest;
  /** Written after the last deletion. */
  after: Manifest;
};

export type DeploymentInput = {
  release: string;
  objects: readonly SiteObject[];
  manifest: Manifest;
  /** What is really in the bucket. */
  keys: ReadonlySet<string>;
  now: Date;
};

/**
 * What has to be uploaded and deleted. Styles and parts of the search index that no page needs any
 * more stay for a day from when the bucket's pages changed, for who has an older page open.
 */
export function planDeployment(input: DeploymentInput): Deployment {
  const { release, objects, manifest, keys, now } = input;
  const uploads = objects.filter(
    ({ key, hash }) => manifest.objects[key]?.hash !== hash || !keys.has(key),
  );
  const wanted = new Set(objects.map(({ key }) => key));
  const kept: Manifest['objects'] = {};
  const deletions: string[] = [];
  for (const [key, { hash, oldSince = now.toISOString() }] of Object.entries(manifest.objects)) {
    if (wanted.has(key)) continue;
    if (isUnchanging(`/${key}`) && now.getTime() - Date.parse(oldSince) < day)
      kept[key] = { hash, oldSince };
    else deletions.push(key);
  }
  const after = { ...kept, ...Object.fromEntries(objects.map(({ key, hash }) => [key, { hash }])) };
  const unknown = Object.fromEntries(uploads.map(({ key }) => [key, { hash: '' }]));
  return {
    uploads,
    deletions: deletions.sort(
      (a, b) => Number(isUnchanging(`/${a}`)) - Number(isUnchanging(`/${b}`)),
    ),
    during: { release, isComplete: false, objects: { ...manifest.objects, ...kept, ...unknown } },
    after: { release, isComplete: true, objects: after },
  };
}
