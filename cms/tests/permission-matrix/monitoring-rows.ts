import type { MatrixRow } from './matrix-row.ts';

export const monitoringPaths = [
  ['read the health of the CMS', '/monitoring/health'],
  ['read the metrics of the CMS', '/monitoring/metrics'],
] as const;

/** Monitoring is for its own token: no session opens it. */
export const monitoringRows: readonly MatrixRow[] = monitoringPaths.map(([operation, path]) => ({
  section: 'monitoring',
  operation,
  target: '',
  expected: () => 'refused',
  request: () => Promise.resolve({ method: 'GET', path }),
}));
