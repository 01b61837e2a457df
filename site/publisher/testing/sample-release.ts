import type { Release } from '../releases/release.ts';

/** A release for tests; `changes` replaces fields. */
export function sampleRelease(changes: Partial<Release> = {}): Release {
  return {
    id: '20261124T100000000Z-r5',
    revision: 5,
    codeHash: 'abc',
    builtAt: '2026-11-24T10:00:04.000Z',
    builtFor: '2026-11-24',
    buildSeconds: 4.2,
    pageCount: 600,
    badEntries: [],
    warnings: [],
    ...changes,
  };
}
