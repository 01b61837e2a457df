import { isGranted } from './granted.ts';
import { isRouteOpen } from './is-route-open.ts';
import { imageForm } from './matrix-files.ts';
import type { MatrixRequest, MatrixRow } from './matrix-row.ts';
import type { Target } from './target.ts';

type FileOperation = {
  name: string;
  method: MatrixRequest['method'];
  /** As Strapi registers it. */
  route: string;
  needs: 'read' | 'assets.create' | 'assets.update';
  /** Whether it is about one file. */
  isOfFile: boolean;
  query?: string;
  body?(id: number): object;
};

const ids = (id: number) => ({ fileIds: [id] });

const operations: readonly FileOperation[] = [
  { name: 'list', method: 'GET', route: '/upload/files', needs: 'read', isOfFile: false },
  {
    name: 'upload',
    method: 'POST',
    route: '/upload',
    needs: 'assets.create',
    isOfFile: false,
    body: () => imageForm('uusi', 'Uusi kuva'),
  },
  {
    name: 'make a folder',
    method: 'POST',
    route: '/upload/folders',
    needs: 'assets.create',
    isOfFile: false,
    body: () => ({ name: `Kansio ${Date.now()}`, parent: null }),
  },
  { name: 'read', method: 'GET', route: '/upload/files/:id', needs: 'read', isOfFile: true },
  {
    name: 'change the text alternative',
    method: 'POST',
    route: '/upload',
    query: '?id=:id',
    needs: 'assets.update',
    isOfFile: true,
    body: () => imageForm(undefined, 'Uusi tekstivastine'),
  },
  {
    name: 'replace',
    method: 'POST',
    route: '/upload',
    query: '?id=:id',
    needs: 'assets.update',
    isOfFile: true,
    body: () => imageForm('korvaava', 'Korvaava kuva'),
  },
  {
    name: 'delete',
    method: 'DELETE',
    route: '/upload/files/:id',
    needs: 'assets.update',
    isOfFile: true,
  },
  {
    name: 'bulkDelete',
    method: 'POST',
    route: '/upload/actions/bulk-delete',
    needs: 'assets.update',
    isOfFile: true,
    body: ids,
  },
  {
    name: 'move',
    method: 'POST',
    route: '/upload/actions/bulk-move',
    needs: 'assets.update',
    isOfFile: true,
    body: (id) => ({ ...ids(id), destinationFolderId: null }),
  },
];

const targets: readonly Target[] = [
  { owner: 'own', state: 'live' },
  { owner: 'foreign', state: 'live' },
];

/** Images: the representative's own, and those that somebody else has uploaded. */
export const fileRows: readonly MatrixRow[] = operations.flatMap((operation) =>
  (operation.isOfFile ? targets : [undefined]).map((target) => fileRow(operation, target)),
);

function fileRow(operation: FileOperation, target: Target | undefined): MatrixRow {
  const { name, method, route, needs, query = '', body } = operation;
  return {
    section: 'images',
    operation: name,
    target: target === undefined ? '' : target.owner === 'own' ? 'own image' : 'another’s image',
    expected: (caller) =>
      isRouteOpen(caller, method, route) && isGranted({ caller, target }, `plugin::upload.${needs}`)
        ? 'allowed'
        : 'refused',
    request: async (world, isFresh) => {
      const id = target === undefined ? 0 : await world.file(target, isFresh);
      return {
        method,
        path: (route + query).replace(':id', String(id)),
        body: body?.(id),
      };
    },
  };
}
