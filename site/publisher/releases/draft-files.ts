import {
  isCarried,
  parseRecord,
  formatRecord,
  withoutLastLive,
  type FileRecord,
} from './file-record.ts';

/** A file of an unfinished release: its own, or an asset that only readers of the live one need. */
export type DraftFile = { record: FileRecord; isOwn: boolean };

/** What is in an unfinished release: the live one's files, and what differs from them. */
export type DraftFiles = {
  /** Undefined where the draft has no such file. */
  get(path: string): DraftFile | undefined;
  set(path: string, file: DraftFile | undefined): void;
  /** Whether the live release has the same bytes at this path. */
  isOfLive(path: string): boolean;
  /** Paths of the draft's own files. */
  paths(): Generator<string>;
  changed(): { put: ReadonlySet<string>; removed: ReadonlySet<string> };
  /** Own files of the live release that were lost, and that nobody has put or removed since. */
  stillLost(): string[];
  /** All that are on the disk now; carried ones say since when they are not live any more. */
  all(now: Date): Map<string, FileRecord>;
};

/**
 * @param live the files of the release that the draft begins as
 * @param lost paths of those that it could not take over
 */
export function createDraftFiles(
  live: ReadonlyMap<string, FileRecord>,
  lost: ReadonlySet<string>,
): DraftFiles {
  const changes = new Map<string, DraftFile | undefined>();
  const get = (path: string): DraftFile | undefined => {
    if (changes.has(path)) return changes.get(path);
    const record = live.get(path);
    return record === undefined || lost.has(path)
      ? undefined
      : { record, isOwn: !isCarried(record) };
  };
  const isOwnOfLive = (path: string) => {
    const record = live.get(path);
    return record !== undefined && !isCarried(record);
  };
  function* pathsOfAll() {
    for (const path of live.keys()) yield path;
    for (const path of changes.keys()) if (!live.has(path)) yield path;
  }
  return {
    get,
    set: (path, file) => void changes.set(path, file),
    isOfLive(path) {
      const [then, now] = [live.get(path), get(path)?.record];
      return then !== undefined && now !== undefined && isSameFile(then, now);
    },
    *paths() {
      for (const path of pathsOfAll()) if (get(path)?.isOwn) yield path;
    },
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
      const files = new Map<string, FileRecord>();
      for (const path of pathsOfAll()) {
        const file = get(path);
        if (file) files.set(path, file.isOwn ? file.record : carried(file.record, now));
      }
      return files;
    },
  };
}

function isSameFile(one: FileRecord, other: FileRecord): boolean {
  return withoutLastLive(one) === withoutLastLive(other);
}

function carried(record: FileRecord, now: Date): FileRecord {
  const file = parseRecord(record);
  return formatRecord({ ...file, lastLive: file.lastLive ?? now.toISOString() });
}
