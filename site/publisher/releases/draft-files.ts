import {
  formatRecord,
  isCarried,
  parseRecord,
  withoutLastLive,
  type FileRecord,
} from './file-record.ts';

/** A file of an unfinished release: its own, or an asset that only readers of the live one need. */
export type DraftFile = { record: FileRecord; isOwn: boolean };

/** What is in an unfinished release: the live one's files, and what differs from them. */
export type DraftFiles = {
  /** Undefined where the draft has no such file. */
  get(path: string): DraftFile | undefined;
  /** The record of a file of the draft's own. */
  own(path: string): FileRecord | undefined;
  set(path: string, file: DraftFile | undefined): void;
  /** Whether the live release has the same bytes at this path. */
  isOfLive(path: string): boolean;
  /** Paths of the draft's own files. */
  paths(): Generator<string>;
  /** Assets that are not the draft's own, with when they were live last: `now` if they still are. */
  carried(now: Date): [path: string, record: FileRecord, lastLive: string][];
  changed(): { put: ReadonlySet<string>; removed: ReadonlySet<string> };
  /** Own files of the live release that were lost, and that nobody has put or removed since. */
  stillLost(): string[];
  /** All that are on the disk now, as the manifest has them. */
  all(now: Date): Map<string, FileRecord>;
};

/**
 * Begins with a glance at every file of the live release; after that a file costs only when it is
 * asked for.
 * @param live the files of the release that the draft begins as
 * @param lost paths of those that it could not take over
 */
export function createDraftFiles(
  live: ReadonlyMap<string, FileRecord>,
  lost: ReadonlySet<string>,
): DraftFiles {
  const changes = new Map<string, DraftFile | undefined>();
  const carriedByLive = new Set<string>();
  for (const [path, record] of live) if (isCarried(record)) carriedByLive.add(path);

  const get = (path: string): DraftFile | undefined => {
    if (changes.has(path)) return changes.get(path);
    const record = live.get(path);
    if (record === undefined || lost.has(path)) return undefined;
    return { record, isOwn: !carriedByLive.has(path) };
  };
  const isOwnOfLive = (path: string) => live.has(path) && !carriedByLive.has(path);
  const carried: DraftFiles['carried'] = (now) =>
    [...carriedByLive, ...changes.keys()].flatMap((path) => {
      const file = get(path);
      if (!file || file.isOwn) return [];
      return [[path, file.record, parseRecord(file.record).lastLive ?? now.toISOString()]];
    });
  return {
    get,
    own(path) {
      if (changes.has(path)) {
        const file = changes.get(path);
        return file?.isOwn ? file.record : undefined;
      }
      return carriedByLive.has(path) || lost.has(path) ? undefined : live.get(path);
    },
    set: (path, file) => void changes.set(path, file),
    isOfLive(path) {
      const [then, now] = [live.get(path), get(path)?.record];
      return then !== undefined && now !== undefined && isSameFile(then, now);
    },
    *paths() {
      for (const path of live.keys())
        if (!changes.has(path) && !carriedByLive.has(path) && !lost.has(path)) yield path;
      for (const [path, file] of changes) if (file?.isOwn) yield path;
    },
    carried,
    changed() {
      const put = new Set<string>();
      const removed = new Set<string>();
      for (const [path, file] of changes) {
        if (!file?.isOwn) {
          if (isOwnOfLive(path)) removed.add(path);
        } else if (live.get(path) !== file.record) put.add(path);
      }
      return { put, removed };
    },
    stillLost: () => [...lost].filter((path) => !changes.has(path) && isOwnOfLive(path)),
    all(now) {
      const files = new Map(live);
      for (const path of lost) files.delete(path);
      for (const [path, file] of changes)
        if (file) files.set(path, file.record);
        else files.delete(path);
      for (const [path, record, lastLive] of carried(now))
        files.set(path, formatRecord({ ...parseRecord(record), lastLive }));
      return files;
    },
  };
}

function isSameFile(one: FileRecord, other: FileRecord): boolean {
  return withoutLastLive(one) === withoutLastLive(other);
}
