import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { listFiles } from '../releases/list-files.ts';
import type { BuiltSite } from './built-site.ts';
import { findHugeFiles } from './find-huge-files.ts';
import { findNeededFiles } from './find-needed-files.ts';
import { findPageLoss } from './find-page-loss.ts';
import { findPageProblems } from './find-page-problems.ts';
import { ReleaseRefusedError } from './release-refused-error.ts';

/**
 * Makes sure that a built site is fit to be shown.
 * @returns what did not keep it from that, but should be known
 * @throws ReleaseRefusedError with every reason; the site that is live stays.
 */
export async function checkSite(built: Omit<BuiltSite, 'files'>): Promise<string[]> {
  const site = { ...built, files: await sizesOf(built.siteFolder) };
  const findings = [
    await findNeededFiles(site),
    findPageLoss(site),
    findHugeFiles(site),
    await findPageProblems(site),
  ];
  const refusals = findings.flatMap((finding) => finding.refusals);
  if (refusals.length > 0) throw new ReleaseRefusedError(refusals);
  return findings.flatMap(({ warnings }) => warnings);
}

async function sizesOf(siteFolder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  await forEachLimited(await listFiles(siteFolder), 16, async (path) => {
    sizes.set(path, (await stat(join(siteFolder, path))).size);
  });
  return sizes;
}
