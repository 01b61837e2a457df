import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseManifest } from './file-manifest.ts';
import { filesOf, type FileRecord } from './file-record.ts';
import { isMissing } from './is-missing.ts';
import { releaseFiles } from './release-folders.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';

export type Matching = {
  /** A folder that nobody serves: new, or of a release that is no longer kept. */
  work: string;
  /** The folder of the release that it shall equal. */
  model: string;
};

export type Matched = {
  /** Files that the model should have and has not, or whose copies it has not. */
  lost: string[];
  /** Folders that have changed. */
  folders: string[];
};

/**
 * Makes the site in `work` the same as that of `model`, by hard links to its files. What `work` has
 * is known from its list of files: only what differs is touched. That list and everything else
 * beside the site is removed first; a folder without one is unfinished.
 *
 * Does not let go of its thread before the end, so it belongs into one of its own.
 * @param onStep is called before each change; tests end the process there
 */
export function matchRelease({ work, model }: Matching, onStep: () => void = () => {}): Matched {
  const shall = parseManifest(readFileSync(join(model, releaseFiles.manifest), 'utf8')).files;
  const has = takeList(work);
  const site = join(work, releaseFiles.site);
  mkdirSync(site, { recursive: true });
  const lost: string[] = [];
  const left = new Set<string>();
  const filled = new Set<string>();
  for (const [path, record] of has) {
    if (shall.get(path) === record) continue;
    left.add(dirname(join(site, path)));
    for (const [name] of filesOf(path, record)) {
      onStep();
      rmSync(join(site, name), { force: true });
    }
  }
  for (const [path, record] of shall) {
    if (has.get(path) === record) continue;
    const folder = dirname(join(site, path));
    if (!filled.has(folder)) mkdirSync(folder, { recursive: true });
    filled.add(folder);
    const names = [...filesOf(path, record)].map(([name]) => name);
    const isWhole = names.every((name) => {
      onStep();
      return link(join(model, releaseFiles.site, name), join(site, name));
    });
    if (isWhole) continue;
    lost.push(path);
    for (const name of names) rmSync(join(site, name), { force: true });
  }
  const emptied = [...left].filter((folder) => !filled.has(folder));
  return { lost, folders: [...filled, ...removeEmptyFolders(emptied, site)] };
}

/** What is in the site of `work`; where that is not known, all of it is removed. */
function takeList(work: string): ReadonlyMap<string, FileRecord> {
  const files = readList(work);
  const stays = files.size > 0 ? releaseFiles.site : undefined;
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work))
    if (name !== stays) rmSync(join(work, name), { recursive: true });
  return files;
}

function readList(work: string): ReadonlyMap<string, FileRecord> {
  try {
    return parseManifest(readFileSync(join(work, releaseFiles.manifest), 'utf8')).files;
  } catch {
    // Missing or damaged: then it is of no use, and nothing is lost but time.
    return new Map();
  }
}

/** @returns whether there was something to link to */
function link(existing: string, path: string): boolean {
  try {
    linkSync(existing, path);
  } catch (error) {
    if (isMissing(error)) return false;
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    // The list of `work` did not know of it.
    rmSync(path, { recursive: true });
    linkSync(existing, path);
  }
  return true;
}
