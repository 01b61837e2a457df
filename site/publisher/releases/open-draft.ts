import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodingOfCopy } from '../site-server/encodings.ts';
import { isUnchanging } from '../site-server/cache-control.ts';
import { assetLifetime } from './carry-assets.ts';
import { createDraftFiles } from './draft-files.ts';
import type { FileManifest } from './file-manifest.ts';
import {
  filesOf,
  parseRecord,
  recordedSize,
  withoutLastLive,
  type FileRecord,
} from './file-record.ts';
import { contentOf } from './hash-file.ts';
import { isIntact } from './is-intact.ts';
import { LostFilesError } from './lost-files-error.ts';
import { placeFile } from './place-file.ts';
import type { ReleaseDraft } from './release-draft.ts';
import { removeEmptyFolders } from './remove-empty-folders.ts';
import type { Changes } from './sync-changes.ts';

/** A draft as `createRelease` has it, which also ends it. Nothing can be changed after that. */
export type OpenDraft = ReleaseDraft & {
  /**
   * Lets go of what has been kept for older pages for a day.
   * @returns what is in the site now, and what of it is new on the disk
   * @throws LostFilesError when the site would lack files that live has lost
   */
  finish(now: Date): Promise<{ manifest: FileManifest; changes: Changes }>;
  /** What is in the site now; undefined when a change of it failed, since that is not known then. */
  abandon(now: Date): Promise<FileManifest | undefined>;
};

export type DraftStart = {
  siteFolder: string;
  /** What is in the folder: the files of the live release … */
  live: FileManifest | undefined;
  /** … but for these. */
  lost: readonly string[];
  /** Reads every file that stays as it was, and writes it anew when it has gone bad. */
  verify: boolean;
};

/** Opens a folder that equals the live release for changes. */
export function openDraft({ siteFolder, live, lost, verify }: DraftStart): OpenDraft {
  const files = createDraftFiles(live?.files ?? new Map(), new Set(lost));
  const written = new Set<string>();
  const emptied = new Set<string>();
  const running = new Set<Promise<void>>();
  let isBroken = false;
  let isOpen = true;

  const change = (work: () => Promise<void>): Promise<void> => {
    if (!isOpen) return Promise.reject(new Error('The draft of the release has been closed.'));
    const run = work()
      .catch((error: unknown) => {
        isBroken = true;
        throw error;
      })
      .finally(() => running.delete(run));
    running.add(run);
    return run;
  };
  const close = async () => {
    isOpen = false;
    await Promise.allSettled(running);
  };
  const unlink = async (path: string, record: FileRecord) => {
    for (const [name] of filesOf(path, record)) {
      await rm(join(siteFolder, name), { force: true });
      written.delete(join(siteFolder, name));
    }
    emptied.add(dirname(join(siteFolder, path)));
    files.set(path, undefined);
  };
  const put = async (path: string, bytes: Uint8Array) => {
    if (encodingOfCopy(path) !== undefined)
      throw new Error(`${path} has the name of a compressed copy, which the release makes itself.`);
    const before = files.get(path);
    const isSame = before?.record.startsWith(`${contentOf(bytes).sha256} `);
    if (before && isSame && (!verify || (await isIntact(siteFolder, path, before.record)))) {
      if (!before.isOwn) files.set(path, { record: withoutLastLive(before.record), isOwn: true });
      return;
    }
    if (before) await unlink(path, before.record);
    const record = await placeFile(siteFolder, path, bytes);
    files.set(path, { record, isOwn: true });
    for (const [name] of filesOf(path, record)) written.add(join(siteFolder, name));
  };
  const remove = async (path: string) => {
    const before = files.get(path);
    if (before === undefined) {
      // It may be one that live has lost: nobody misses it now.
      files.set(path, undefined);
      emptied.add(dirname(join(siteFolder, path)));
    }
    if (!before?.isOwn) return;
    if (isUnchanging(`/${path}`) && files.isOfLive(path))
      files.set(path, { record: before.record, isOwn: false });
    else await unlink(path, before.record);
  };

  return {
    put: (path, content) => change(() => put(path, Buffer.from(content))),
    remove: (path) => change(() => remove(path)),
    paths: files.paths,
    has: (path) => files.own(path) !== undefined,
    size(path) {
      const record = files.own(path);
      return record === undefined ? undefined : recordedSize(record);
    },
    sentSize(path) {
      const record = files.own(path);
      if (record === undefined) return 0;
      const { size, copies } = parseRecord(record);
      return copies.br?.size ?? size;
    },
    changed: files.changed,
    read: (path) => readFile(join(siteFolder, path)),
    async finish(now) {
      await close();
      const stillLost = files.stillLost();
      if (stillLost.length > 0) throw new LostFilesError(stillLost);
      // Until the end, what is in the folder is not known.
      const wasBroken = isBroken;
      isBroken = true;
      for (const [path, record, lastLive] of files.carried(now)) {
        const isOld = now.getTime() - Date.parse(lastLive) > assetLifetime;
        if (isOld || (verify && !(await isIntact(siteFolder, path, record))))
          await unlink(path, record);
      }
      const folders = removeEmptyFolders(emptied, siteFolder);
      isBroken = wasBroken;
      return { manifest: { files: files.all(now) }, changes: { files: [...written], folders } };
    },
    async abandon(now) {
      await close();
      return isBroken ? undefined : { files: files.all(now) };
    },
  };
}
