/** A release in the making: starts as the live one, and takes differences. */
export type ReleaseDraft = {
  /**
   * Writes a file of the site, and its compressed copies; nothing when live has the same bytes.
   * Different paths may be put at the same time.
   */
  put(path: string, content: string | Uint8Array): Promise<void>;
  /** Takes a file, and its compressed copies, out. Unknown paths are no error. */
  remove(path: string): Promise<void>;
  /** Paths the draft's site has now (without .br/.gz). */
  paths(): Iterable<string>;
  has(path: string): boolean;
  /** Bytes of a file; undefined when there is none. */
  size(path: string): number | undefined;
  /** Bytes of a file as most browsers get it: compressed. 0 when there is none. */
  sentSize(path: string): number;
  /** What differs from live so far: for the gates. */
  changed(): { put: ReadonlySet<string>; removed: ReadonlySet<string> };
  /** Reads a file of the draft as it will be. */
  read(path: string): Promise<Buffer>;
};
