import { closedSubjects } from './closed-subjects.ts';
import { contentRows } from './content-rows.ts';
import { editorialSubjects } from './editorial-subjects.ts';
import { fileRows } from './file-rows.ts';
import { ownRouteRows } from './own-route-rows.ts';
import { monitoringRows } from './monitoring-rows.ts';
import { settingsRows } from './settings-rows.ts';
import { systemRows } from './system-rows.ts';
import type { MatrixRow } from './matrix-row.ts';

/** Everything that everybody tries. */
export const matrixRows: readonly MatrixRow[] = [
  ...editorialSubjects.flatMap(contentRows),
  ...settingsRows,
  ...fileRows,
  ...closedSubjects.flatMap(contentRows),
  ...systemRows,
  ...monitoringRows,
  ...ownRouteRows,
];
