import type { FileManifest } from './file-manifest.ts';
import type { Release } from './release.ts';

/** The release that is live while the next one is made, which builds on it. */
export type EarlierRelease = {
  release: Release;
  manifest: FileManifest;
  siteFolder: string;
};
