/** More than any survey of a region has; less than what would hold the CMS up. */
export const surveyFileLimits = {
  bytes: 2 * 1024 * 1024,
  /** Of a workbook's parts that are read, together: a few kilobytes can unpack into gigabytes. */
  unpackedBytes: 32 * 1024 * 1024,
  rows: 5000,
  columns: 200,
  /** Longest text of a cell. */
  characters: 10_000,
} as const;
