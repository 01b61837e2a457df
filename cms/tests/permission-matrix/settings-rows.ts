import { serviceSettingsUid } from '../../src/content-type-uids';
import { isGranted } from './granted.ts';
import { isRouteOpen } from './is-route-open.ts';
import type { MatrixRequest, MatrixRow } from './matrix-row.ts';

const path = '/content-manager/single-types/:model';
type Need = 'read' | 'update' | 'delete' | 'publish';

const operations: readonly [string, MatrixRequest['method'], string, Need, boolean][] = [
  ['read', 'GET', '', 'read', true],
  ['update', 'PUT', '', 'update', true],
  // The service cannot be without its settings.
  ['delete', 'DELETE', '', 'delete', false],
  ['publish', 'POST', '/actions/publish', 'publish', false],
  ['unpublish', 'POST', '/actions/unpublish', 'publish', false],
  ['discard changes', 'POST', '/actions/discard', 'update', false],
];

/** The coordinator's settings. */
export const settingsRows: readonly MatrixRow[] = operations.map(
  ([operation, method, action, need, isPossible]) => ({
    section: serviceSettingsUid,
    operation,
    target: '',
    expected: (caller) => {
      if (!isPossible) return 'impossible';
      const subject = serviceSettingsUid;
      return isRouteOpen(caller, method, path) &&
        isGranted(
          { caller, subject, target: undefined },
          `plugin::content-manager.explorer.${need}`,
        )
        ? 'allowed'
        : 'refused';
    },
    request: () =>
      Promise.resolve({
        method,
        path: path.replace(':model', serviceSettingsUid) + action,
        body: method === 'GET' ? undefined : { representativesMayPublish: false },
      }),
  }),
);
